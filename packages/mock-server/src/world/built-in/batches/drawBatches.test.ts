import { describe, expect, it } from 'vitest';
import { builtInAgencies } from '../agencies/builtInAgencies';
import { drawRecords } from '../drawRecords';

const nows = [
  // A Monday's first second, a Monday at work, a Friday night, a Sunday's last second, a day of a new year.
  '2026-02-16T00:00:00Z',
  '2026-02-16T15:00:00Z',
  '2026-03-06T23:30:00Z',
  '2026-03-08T23:59:59Z',
  '2027-01-01T12:00:00Z',
];

function recordsOf(role: string, { seed, now, days = 14 }: { seed: number; now: string; days?: number }) {
  const nowMs = Date.parse(now);
  const agency = builtInAgencies(nowMs).find((one) => one.role === role);
  if (agency === undefined) throw new Error(`there is no tenant ${role}`);
  const { calls, batches } = drawRecords(agency, { seed, nowMs, days });
  return {
    nowMs,
    calls: Array.from({ length: calls.length }, (_, row) => calls.at(row)),
    batches: batches ?? [],
  };
}

describe.each(nows)('at %s', (now) => {
  it.each(Array.from({ length: 30 }, (_, seed) => seed))('batches keep to the rules, seed %i', (seed) => {
    const { nowMs, calls, batches } = recordsOf('main', { seed, now });
    expect(new Set(batches.map(({ status }) => status))).toEqual(
      new Set(['pending', 'scheduled', 'processing', 'paused', 'completed', 'failed']),
    );
    const known = new Map(batches.map((batch) => [batch.id, batch]));
    expect(known.size).toBe(batches.length);
    const counts = new Map<string, number>();
    const broken: unknown[] = [];
    for (const call of calls) {
      if (call.batchId === null) continue;
      counts.set(call.batchId, (counts.get(call.batchId) ?? 0) + 1);
      const batch = known.get(call.batchId);
      const isItsOwn =
        batch !== undefined &&
        call.direction === 'outbound' &&
        call.medium === 'phone' &&
        call.campaignId === batch.campaignId &&
        call.startMs >= batch.createdAtMs &&
        call.startMs <= (batch.completedAtMs ?? nowMs);
      if (!isItsOwn) broken.push({ call, batch });
    }
    for (const batch of batches) {
      const count = counts.get(batch.id) ?? 0;
      const { status, contactCount, createdAtMs, completedAtMs } = batch;
      if (count > contactCount || createdAtMs > nowMs) broken.push(batch);
      if (status === 'completed' && count !== contactCount) broken.push(batch);
      if (status === 'failed' && count >= contactCount) broken.push(batch);
      if ((status === 'pending' || status === 'scheduled') && count > 0) broken.push(batch);
      const isOver = status === 'completed' || status === 'failed';
      if (isOver !== (completedAtMs !== null) || (completedAtMs ?? nowMs) > nowMs) broken.push(batch);
      if ((completedAtMs ?? nowMs) < createdAtMs) broken.push(batch);
    }
    expect(broken).toEqual([]);
  });
});

describe('drawBatches', () => {
  it('calls nobody twice from one list of a day', () => {
    const { calls, batches } = recordsOf('main', { seed: 8, now: '2026-03-06T23:30:00Z' });
    const completed = batches.filter(({ status }) => status === 'completed');
    expect(completed.length).toBeGreaterThan(9);
    for (const { id, contactCount } of completed) {
      const called = calls.filter(({ batchId }) => batchId === id).map(({ contactIndex }) => contactIndex);
      expect(new Set(called).size).toBe(contactCount);
    }
  });

  it('takes most calls of a burst from a list, and never more of a long list a day than it is for', () => {
    const { calls, batches } = recordsOf('main', { seed: 3, now: '2026-03-06T23:30:00Z' });
    const fromLists = calls.filter(({ batchId }) => batchId !== null).length;
    expect(fromLists / calls.length).toBeGreaterThan(0.3);
    const failed = batches.find(({ status }) => status === 'paused');
    const perDay = new Map<string, number>();
    for (const { batchId, startMs } of calls) {
      const day = new Date(startMs).toISOString().slice(0, 10);
      if (batchId === failed?.id) perDay.set(day, (perDay.get(day) ?? 0) + 1);
    }
    expect(perDay.size).toBeGreaterThan(4);
    expect(Math.max(...perDay.values())).toBeLessThan((failed?.contactCount ?? 0) / 7);
  });

  it('lists the oldest first', () => {
    const created = recordsOf('main', { seed: 1, now: '2026-02-16T15:00:00Z' }).batches.map(
      ({ createdAtMs }) => createdAtMs,
    );
    expect(created).toEqual([...created].sort((one, other) => one - other));
  });

  it('leaves a batch as it is when the world is longer or later, but for its progress', () => {
    const sooner = recordsOf('main', { seed: 5, now: '2026-03-04T15:00:00Z' });
    const later = recordsOf('main', { seed: 5, now: '2026-03-20T15:00:00Z', days: 40 });
    const size = ({ id, campaignId, contactCount, createdAtMs }: (typeof sooner.batches)[number]) =>
      JSON.stringify({ id, campaignId, contactCount, createdAtMs });
    const sizesLater = new Set(later.batches.map(size));
    expect(sooner.batches.filter((batch) => !sizesLater.has(size(batch)))).toEqual([]);
  });

  it.each(['empty', 'three-calls'])('has no batches where nobody is dialled daily: %s', (role) => {
    expect(recordsOf(role, { seed: 1, now: '2026-02-16T15:00:00Z' }).batches).toEqual([]);
  });
});
