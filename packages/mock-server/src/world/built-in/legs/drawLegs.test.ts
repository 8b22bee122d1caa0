import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../NamedEntity';
import { CallTable } from '../../tables/CallTable';
import type { StoredLeg } from '../../tables/LegTable';
import type { StoredCall } from '../../tables/StoredCall';
import { builtInAgencies } from '../agencies/builtInAgencies';
import { createBuiltInWorld } from '../createBuiltInWorld';
import { drawLegs } from './drawLegs';

const nowMs = Date.UTC(2026, 1, 16, 15);
const seeds = [1, 2, 3, 40, 500];

/** All legs of a world's main organization with their calls, contacts and staff. */
function drawn(seed: number, { now = nowMs, days = 45, role = 'main' } = {}) {
  const world = createBuiltInWorld({ seed, now: new Date(now).toISOString(), days });
  const organization = world.organizations.find((candidate) => candidate.role === role);
  if (!organization?.records.legs) throw new Error(`No legs for ${role}`);
  const { calls, contacts, legs: table } = organization.records;
  const legs = Array.from({ length: table.length }, (_, index) => table.at(index));
  return { organization, calls, contacts, legs };
}

function byCall(legs: readonly StoredLeg[]): ReadonlyMap<number, readonly StoredLeg[]> {
  const groups = new Map<number, StoredLeg[]>();
  for (const leg of legs) groups.set(leg.callIndex, [...(groups.get(leg.callIndex) ?? []), leg]);
  return groups;
}

/** Legs of a hand-made call with the first contact over the first phone of the main agency. */
function legsOf(call: Partial<StoredCall>, now = nowMs): readonly StoredLeg[] {
  const [agency] = builtInAgencies(now);
  if (!agency) throw new Error('The built-in world lost its main agency');
  const calls = new CallTable();
  calls.push({
    serial: 7,
    startMs: now - 3_600_000,
    agencyId: agency.id,
    direction: 'inbound',
    durationSeconds: 0,
    phoneId: agency.phones[0]?.id ?? null,
    contactIndex: 0,
    medium: 'phone',
    isConnected: false,
    isConversation: false,
    isQualified: false,
    isMeetingBooked: false,
    ...call,
  });
  const contacts: Contact[] = [{ id: 'contact', name: null, phoneNumber: '+12125550142', email: null }];
  const table = drawLegs(calls, { seed: 1, nowMs: now, days: 90, agency, contacts });
  return Array.from({ length: table.length }, (_, index) => table.at(index));
}

describe('drawLegs', () => {
  const worlds = seeds.map((seed) => drawn(seed));

  it('gives every telephone call its legs and a call from the web none', () => {
    for (const { calls, legs } of worlds) {
      const groups = byCall(legs);
      for (let index = 0; index < calls.length; index += 1) {
        const services = (groups.get(index) ?? []).map(({ service }) => service).join(' ');
        const isInbound = calls.direction.at(index) === 'inbound';
        if (calls.medium.at(index) === 'web') expect(services).toBe('');
        else if (isInbound) expect(services).toMatch(/^Incoming( CallForward){0,3}$/);
        else expect(services).toBe('Click2Call');
      }
    }
  });

  it('lets at most one forwarded leg of a call answer, the last, and nobody be tried twice', () => {
    let answeredForwards = 0;
    for (const { legs: all } of worlds) {
      for (const legs of byCall(all).values()) {
        const forwards = legs.filter(({ service }) => service === 'CallForward');
        if (forwards.length === 0) continue;
        const answers = forwards.map(({ status }) => status === 'ANSWER');
        expect(answers.slice(0, -1)).not.toContain(true);
        expect(new Set(forwards.map(({ to }) => to)).size).toBe(forwards.length);
        if (answers.at(-1)) answeredForwards += 1;
      }
    }
    expect(answeredForwards).toBeGreaterThan(300);
  });

  it('talks as long as the call, on the leg that answered and nowhere else', () => {
    const wrong: unknown[] = [];
    for (const { calls, legs } of worlds) {
      for (const [index, group] of byCall(legs)) {
        const isOpen = group.length === 1 && group[0]?.status === 'ACCEPTED';
        const forwards = group.filter(({ service }) => service === 'CallForward');
        const talking = forwards.length > 0 ? forwards : group;
        const talk = talking.reduce((total, leg) => total + leg.talkSeconds, 0);
        if (!isOpen && talk !== calls.durationSeconds.at(index)) wrong.push(group);
        for (const leg of group) {
          const mayTalk = ['ANSWER', 'ANSWERED-B', 'FORWARDED'].includes(leg.status);
          if (leg.durationSeconds < leg.talkSeconds || (leg.talkSeconds > 0 && !mayTalk)) wrong.push(leg);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('says what became of a call in its statuses', () => {
    const seen = new Set<string>();
    for (const { calls, legs } of worlds) {
      for (const [index, [first]] of byCall(legs)) {
        if (!first || first.status === 'ACCEPTED') continue;
        const isFailed = calls.status.at(index) === 'failed';
        const isAnswered = (calls.durationSeconds.at(index) ?? 0) > 0;
        seen.add(`${isAnswered ? 'answered' : isFailed ? 'failed' : 'missed'} ${first.status}`);
      }
    }
    expect([...seen].sort()).toEqual([
      'answered ANSWER',
      'answered ANSWERED-B',
      'answered FORWARDED',
      'failed CONGESTION',
      'failed FAILED',
      'missed ANSWERED-A',
      'missed BUSY',
      'missed CANCEL',
      'missed NOANSWER',
    ]);
  });

  it('never reaches the one who never answers, and tries them more than anybody', () => {
    for (const { organization, legs } of worlds) {
      const petra = organization.staff.find(({ name }) => name === 'Petra Vale')?.agentNumber;
      const forwards = legs.filter(({ service }) => service === 'CallForward');
      const tries = forwards.filter(({ to }) => to === petra);
      const missed = tries.filter(({ status }) => ['NOANSWER', 'BUSY', 'CANCEL', 'FAILED'].includes(status));
      expect(tries.length).toBeGreaterThan(forwards.length / 4);
      expect(missed).toHaveLength(tries.length);
    }
  });

  it('runs an incoming leg as long as the call, and forwards one after the other inside it', () => {
    for (const group of byCall(worlds[3]?.legs ?? []).values()) {
      const [incoming, ...forwards] = group;
      if (!incoming || forwards.length === 0) continue;
      let freeMs = incoming.startMs;
      for (const { startMs, durationSeconds } of forwards) {
        expect(startMs).toBeGreaterThan(freeMs);
        freeMs = startMs + durationSeconds * 1000;
      }
      expect(incoming.startMs + incoming.durationSeconds * 1000).toBe(freeMs);
    }
  });

  it('goes from the contact to the line, from the line to the staff, from the line to the contact', () => {
    const { organization, calls, contacts, legs } = drawn(2, { days: 20 });
    const staff = new Set(organization.staff.map(({ agentNumber }) => agentNumber));
    for (const leg of legs) {
      const phoneId = calls.phoneId.at(leg.callIndex);
      // A phone that was not stored does not keep the carrier from the first line.
      const line = (organization.phones.find(({ id }) => id === phoneId) ?? organization.phones[0])?.number;
      const contact = contacts[calls.contactIndex.at(leg.callIndex) ?? -1]?.phoneNumber;
      if (leg.service === 'Incoming') expect([leg.from, leg.to]).toEqual([contact, line]);
      else if (leg.service === 'Click2Call') expect([leg.from, leg.to]).toEqual([line, contact]);
      else expect([leg.from, staff.has(leg.to)]).toEqual([line, true]);
    }
  });

  it('ascends, ends by now and gives every leg a serial of its own', () => {
    for (const { legs } of worlds) {
      expect(legs.length).toBeGreaterThan(5000);
      const starts = legs.map(({ startMs }) => startMs);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
      expect(legs.every((leg) => leg.startMs + leg.durationSeconds * 1000 <= nowMs)).toBe(true);
      expect(new Set(legs.map(({ serial }) => serial)).size).toBe(legs.length);
    }
  });

  it('sends one leg in about 400 without an id', () => {
    const legs = worlds.flatMap((world) => world.legs);
    const share = legs.filter(({ hasId }) => !hasId).length / legs.length;
    // Five standard deviations of some 30,000 draws at 1 in 400 are 0.0014.
    expect(Math.abs(share - 0.0025)).toBeLessThan(0.0014);
  });

  it('records answered forwarded legs and no others', () => {
    const legs = worlds.flatMap((world) => world.legs);
    const kinds = legs.map(({ service, status, hasRecording }) => `${service} ${status} ${hasRecording}`);
    expect([...new Set(kinds.filter((kind) => kind.endsWith('true')))]).toEqual(['CallForward ANSWER true']);
    expect(kinds).not.toContain('CallForward ANSWER false');
  });

  it('places a number in the same circle every time, a few numbers in none', () => {
    const places = new Map<string, Set<string | null>>();
    const legs = worlds.flatMap((world) => world.legs);
    for (const { service, from, to, location } of legs) {
      const far = service === 'Incoming' ? from : to;
      places.set(far, (places.get(far) ?? new Set()).add(location));
    }
    expect([...places.values()].every(({ size }) => size === 1)).toBe(true);
    const circles = new Set(legs.map(({ location }) => location));
    for (const circle of ['Delhi', 'Mumbai', 'Karnataka', 'Tamil Nadu', null]) {
      expect(circles).toContain(circle);
    }
  });

  it('names circles and companies of the hostile tenant to break what shows them', () => {
    const { legs } = drawn(1, { role: 'hostile' });
    for (const member of ['location', 'provider'] as const) {
      const names = legs.map((leg) => leg[member] ?? '');
      expect(names.some((name) => name.includes('<'))).toBe(true);
      expect(names.some((name) => name.includes('\u202E'))).toBe(true);
    }
  });

  it('leaves a call open that is under way, and one whose ringing and talk are not over yet', () => {
    const underWay = legsOf({ startMs: nowMs - 90_000, durationSeconds: null });
    expect(underWay).toEqual([
      expect.objectContaining({
        service: 'Incoming',
        from: '+12125550142',
        to: '+12025550110',
        status: 'ACCEPTED',
        durationSeconds: 90,
        talkSeconds: 0,
        hasRecording: false,
      }),
    ]);
    const outbound = legsOf({ startMs: nowMs - 5000, durationSeconds: null, direction: 'outbound' });
    expect(outbound).toEqual([
      expect.objectContaining({ service: 'Click2Call', from: '+12025550110', to: '+12125550142' }),
    ]);
    const justOver = legsOf({ startMs: nowMs - 300_000, durationSeconds: 300, isConnected: true });
    expect(justOver).toEqual([expect.objectContaining({ status: 'ACCEPTED', durationSeconds: 300 })]);
  });

  it('forwards neither a call that failed nor one that a mailbox took', () => {
    for (let serial = 0; serial < 40; serial += 1) {
      expect(legsOf({ serial, status: 'failed' })).toHaveLength(1);
      const [mailbox, ...others] = legsOf({ serial, status: 'completed', durationSeconds: 30 });
      expect([mailbox?.status, mailbox?.talkSeconds, others]).toEqual(['ANSWER', 30, []]);
    }
  });

  it('carries no call with somebody whose number nobody knows', () => {
    expect(legsOf({ contactIndex: null })).toEqual([]);
  });

  it('keeps a leg as it is whatever now and days are', () => {
    const soonerMs = Date.UTC(2026, 1, 13, 9, 30);
    const sooner = drawn(7, { now: soonerMs, days: 3 });
    const later = drawn(7, { now: Date.UTC(2026, 3, 1), days: 120 });
    const known = new Map(later.legs.map(({ callIndex: _, ...leg }) => [leg.serial, leg]));
    const over = sooner.legs.filter(({ startMs }) => startMs < soonerMs - 3_600_000);
    expect(over.length).toBeGreaterThan(200);
    for (const { callIndex: _, ...leg } of over) expect(known.get(leg.serial)).toEqual(leg);
  });

  it('is, leg for leg, what this seed and date have always given', () => {
    const { legs } = drawn(1, { days: 90 });
    const digest = createHash('sha256').update(JSON.stringify(legs)).digest('hex');
    expect([legs.length, digest]).toEqual([
      12_771,
      '50f61932731d039c972f618e7fd662c8cce1ffe274f8e657992f5c536fea0669',
    ]);
  });
});
