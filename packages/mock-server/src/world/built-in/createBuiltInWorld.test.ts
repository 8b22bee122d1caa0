import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { World } from '../World';
import { createBuiltInWorld } from './createBuiltInWorld';

const now = '2026-02-16T15:00:00Z';

function digest(rows: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

function callsOf(world: World, role: 0 | 1 | 2) {
  return [...world.calls()].filter((call) => call.agencyId === world.organizations[role]?.id);
}

describe('createBuiltInWorld', () => {
  // Whoever has written down a figure of this world relies on it. A change of these digests is a change of every
  // such figure, and needs a reason as good as the last: a call counts the texts and mails that were sent after it
  // and no other, to those alone whom they reach, and few calls come over the web.
  it('is, call for call, the world that this seed and date have always given', () => {
    const world = createBuiltInWorld({ seed: 1, now });
    expect(world.callCount).toBe(26_276);
    expect(digest(world.calls())).toBe('c0c605e8e777c8718084156967f5f221eff02129822dba42e0157857eba70abc');
  });

  it('has the contacts and batches that this seed and date have always given', () => {
    const records = createBuiltInWorld({ seed: 1, now })
      .organizations.filter(({ isLarge }) => !isLarge)
      .map((organization) => organization.records);
    expect(digest(records.flatMap(({ contacts }) => contacts))).toBe(
      '548bbfccc0b5550563613e1d35d200d08ddd6fb760ed66c122cfe2b82e6938d1',
    );
    expect(digest(records.flatMap(({ batches }) => batches ?? []))).toBe(
      'ff432e79de04a4929f84bdbf8dba5dc6b10833fa76118d1f5177ef2a4bb771b8',
    );
  });

  it('gives other calls for another seed', () => {
    const digestOf = (seed: number) => digest(createBuiltInWorld({ seed, now, days: 5 }).calls());
    expect(digestOf(2)).not.toBe(digestOf(1));
    expect(digestOf(1)).toBe(digestOf(1));
  });

  it('agrees on every day that two worlds of a seed share', () => {
    // The tenant of three calls has them on the days before now, whenever that is.
    const day = (world: World) =>
      world.organizations
        .filter(({ role, isLarge }) => role !== 'three-calls' && !isLarge)
        .flatMap(({ id }) => [...world.calls({ agencyId: id })])
        .filter((call) => new Date(call.startMs).toISOString().startsWith('2026-02-12'));
    const later = createBuiltInWorld({ seed: 7, now: '2026-04-01T00:00:00Z', days: 120 });
    const sooner = createBuiltInWorld({ seed: 7, now: '2026-02-13T09:30:00Z', days: 3 });
    expect(day(sooner).length).toBeGreaterThan(100);
    expect(day(sooner)).toEqual(day(later));
  });

  it('ends at now, to the second, and leaves the calls that were over and analysed by then as they are', () => {
    const whole = [...createBuiltInWorld({ seed: 1, now: '2026-02-16T23:59:59Z', days: 1 }).calls()];
    const half = [...createBuiltInWorld({ seed: 1, now: '2026-02-16T16:30:00Z', days: 1 }).calls()];
    expect(half.length).toBeGreaterThan(50);
    const atMs = Date.UTC(2026, 1, 16, 16, 30);
    const begun = whole.filter((call) => call.startMs <= atMs);
    expect(half.map(({ serial }) => serial)).toEqual(begun.map(({ serial }) => serial));
    const isSettled = ({ startMs, durationSeconds, analyzedAtMs }: (typeof begun)[number]) =>
      startMs + (durationSeconds ?? 0) * 1000 <= atMs && (analyzedAtMs ?? 0) <= atMs;
    const settled = begun.filter(isSettled);
    expect(settled.length).toBeLessThan(begun.length);
    expect(half.filter((_, row) => begun[row] !== undefined && isSettled(begun[row]))).toEqual(settled);
  });

  it('covers as many days as it is asked for, today included', () => {
    const world = createBuiltInWorld({ seed: 1, now: '2026-02-20T23:00:00Z', days: 12 });
    const days = new Set([...world.calls()].map((call) => new Date(call.startMs).toISOString().slice(0, 10)));
    expect([...days].sort().at(0)).toBe('2026-02-09');
    expect([...days].sort().at(-1)).toBe('2026-02-20');
  });

  it('dials 150 to 200 times on a weekday and little on weekends', () => {
    const perDay = new Map<string, number>();
    for (const call of callsOf(createBuiltInWorld({ seed: 1, now: '2026-02-15T23:59:00Z' }), 0)) {
      const day = new Date(call.startMs).toISOString().slice(0, 10);
      perDay.set(day, (perDay.get(day) ?? 0) + 1);
    }
    for (const [day, count] of perDay) {
      const date = new Date(`${day}T00:00:00Z`);
      const weekday = date.getUTCDay();
      const isSecondTuesday = weekday === 2 && date.getUTCDate() > 7 && date.getUTCDate() < 15;
      if (isSecondTuesday) expect(count, day).toBeGreaterThan(400);
      else if (weekday === 0 || weekday === 6) expect(count, day).toBeLessThanOrEqual(20);
      else expect(count >= 150 && count <= 200, `${day}: ${count}`).toBe(true);
    }
  });

  it('works from nine to six in New York, with a dip at noon, on both sides of the clock change', () => {
    const world = createBuiltInWorld({ seed: 3, now: '2026-03-31T23:59:00Z', days: 60 });
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: 'America/New_York',
      hour: 'numeric',
      hourCycle: 'h23',
    });
    const perHour = new Map<number, number>();
    for (const call of callsOf(world, 0)) {
      const hour = Number(format.format(call.startMs));
      perHour.set(hour, (perHour.get(hour) ?? 0) + 1);
    }
    expect([...perHour.keys()].sort((one, other) => one - other)).toEqual([
      9, 10, 11, 12, 13, 14, 15, 16, 17,
    ]);
    expect(perHour.get(12)).toBeLessThan((perHour.get(11) ?? 0) / 2);
  });

  it('looks like the figures of the source: seven in ten answered, eight in a hundred booked', () => {
    const calls = callsOf(createBuiltInWorld({ seed: 1, now }), 0);
    const share = (test: (call: (typeof calls)[number]) => boolean) =>
      calls.filter(test).length / calls.length;
    expect(share((call) => call.isConnected)).toBeCloseTo(0.7, 1);
    expect(share((call) => call.isMeetingBooked)).toBeGreaterThan(0.06);
    expect(share((call) => call.isMeetingBooked)).toBeLessThan(0.11);
    expect(share((call) => call.direction === 'inbound')).toBeLessThan(0.12);
  });

  it('uses every campaign, client and agent of its agencies and no other', () => {
    const world = createBuiltInWorld({ seed: 1, now });
    const used = (
      pick: (call: {
        campaignId: string | null;
        clientId: string | null;
        agentId: string | null;
      }) => string | null,
    ) => new Set([...world.calls()].map(pick).filter((id) => id !== null));
    const drawn = world.organizations.filter(({ isLarge }) => !isLarge);
    const idsOf = (members: readonly { readonly id: string }[]) => new Set(members.map(({ id }) => id));
    expect(used((call) => call.campaignId)).toEqual(idsOf(drawn.flatMap(({ campaigns }) => campaigns)));
    expect(used((call) => call.clientId)).toEqual(idsOf(drawn.flatMap(({ clients }) => clients)));
    expect(used((call) => call.agentId)).toEqual(idsOf(drawn.flatMap(({ agents }) => agents)));
    expect(world.campaigns.filter(({ agencyId }) => agencyId === world.organizations[0]?.id)).toHaveLength(5);
    expect(world.agents.filter(({ agencyId }) => agencyId === world.organizations[0]?.id)).toHaveLength(6);
  });

  it('has a tenant of other size and one without calls', () => {
    const world = createBuiltInWorld({ seed: 1, now });
    expect(callsOf(world, 1).length).toBeGreaterThan(1000);
    expect(callsOf(world, 1).length).toBeLessThan(callsOf(world, 0).length / 3);
    expect(callsOf(world, 2)).toEqual([]);
  });

  it.each([
    [
      { seed: -1, now },
      'createBuiltInWorld requires seed to be a whole number from 0 to 9007199254740991, got -1',
    ],
    [
      { seed: 1.5, now },
      'createBuiltInWorld requires seed to be a whole number from 0 to 9007199254740991, got 1.5',
    ],
    [
      { seed: 1, now, days: 0 },
      'createBuiltInWorld requires days to be a whole number from 1 to 3660, got 0',
    ],
  ])('refuses %o', (options, message) => {
    expect(() => createBuiltInWorld(options)).toThrow(message);
  });
});
