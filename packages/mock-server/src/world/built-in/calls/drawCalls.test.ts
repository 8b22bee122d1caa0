import { describe, expect, it } from 'vitest';
import type { StoredCall } from '../../tables/StoredCall';
import { builtInAgencies } from '../agencies/builtInAgencies';
import { drawRecords } from '../drawRecords';

type Call = Required<StoredCall>;

function drawn(role: string, { seed = 1, now = '2026-02-16T15:00:00Z', days = 10 } = {}) {
  const nowMs = Date.parse(now);
  const agency = builtInAgencies(nowMs).find((one) => one.role === role);
  if (agency === undefined) throw new Error(`there is no tenant ${role}`);
  const { calls, contacts } = drawRecords(agency, { seed, nowMs, days });
  const rows: readonly Call[] = Array.from({ length: calls.length }, (_, row) => calls.at(row));
  return { agency, nowMs, contacts, calls: rows };
}

const daily = ['main', 'other', 'half-hour', 'clock-change', 'hostile', 'no-zone'];
const nows = ['2026-02-16T15:00:00Z', '2026-02-16T16:30:07Z', '2026-02-17T00:00:00Z', '2026-07-08T20:59:59Z'];

describe.each(daily)('the calls of %s', (role) => {
  it.each([1, 2, 3])('ascend, and each has a serial of its own, seed %i', (seed) => {
    const { calls } = drawn(role, { seed });
    expect(calls.length).toBeGreaterThan(50);
    for (const [row, { startMs }] of calls.entries()) {
      expect(startMs).toBeGreaterThanOrEqual(calls[row - 1]?.startMs ?? 0);
    }
    expect(new Set(calls.map(({ serial }) => serial)).size).toBe(calls.length);
  });

  it.each([1, 2, 3])(
    'say as many texts as they count, and none before they are analysed, seed %i',
    (seed) => {
      const wrong = drawn(role, { seed }).calls.filter((call) => {
        const { objections, buyingSignals } = call;
        if (!objections || !buyingSignals) {
          const isUnheard = [
            objections,
            buyingSignals,
            call.analyzedAtMs,
            call.sentiment,
            call.talkRatio,
            call.listenRatio,
            call.scriptAdherence,
            call.interruptionCount,
            call.objectionCount,
            call.objectionHandledCount,
            call.buyingSignalCount,
            call.isIssueResolved,
            call.isEscalated,
          ].every((member) => member === null);
          return !isUnheard;
        }
        const texts = objections.map(({ text }) => text);
        return (
          !call.isConnected ||
          call.sentiment === null ||
          call.analyzedAtMs === null ||
          new Set(texts).size !== call.objectionCount ||
          texts.length !== call.objectionCount ||
          objections.filter(({ isHandled }) => isHandled).length !== call.objectionHandledCount ||
          buyingSignals.length !== call.buyingSignalCount ||
          new Set(buyingSignals).size !== buyingSignals.length ||
          [...texts, ...buyingSignals].some((text) => text.trim() === '')
        );
      });
      expect(wrong).toEqual([]);
    },
  );

  it('go over a phone of the tenant to a contact with a number, or come from a page over none', () => {
    const { agency, contacts, calls } = drawn(role, { days: 30 });
    const phoneIds = agency.phones.map(({ id }) => id);
    const wrong = calls.filter(({ medium, direction, phoneId, contactIndex, batchId }) =>
      medium === 'web'
        ? direction !== 'inbound' ||
          phoneId !== null ||
          batchId !== null ||
          (contactIndex ?? 0) >= contacts.length
        : (phoneId !== null && !phoneIds.includes(phoneId)) ||
          typeof contacts[contactIndex ?? -1]?.phoneNumber !== 'string',
    );
    expect(wrong).toEqual([]);
    const unstored = calls.filter(({ medium, phoneId }) => medium === 'phone' && phoneId === null);
    expect(unstored.length / calls.length).toBeLessThan(0.02);
    expect(new Set(calls.flatMap(({ phoneId }) => phoneId ?? [])).size).toBe(phoneIds.length);
  });
});

describe.each(nows)('at %s', (now) => {
  it.each([1, 2, 3, 4, 5])('nothing is known of a call before it happened, seed %i', (seed) => {
    const { calls, nowMs } = drawn('main', { seed, now, days: 2 });
    // Two days later every analysis is complete.
    const later = new Date(nowMs + 2 * 86_400_000).toISOString();
    const settled = new Map(
      drawn('main', { seed, now: later, days: 5 }).calls.map((call) => [call.serial, call]),
    );
    for (const call of calls) {
      const final = settled.get(call.serial);
      if (final === undefined) throw new Error(`a later world has lost call ${call.serial}`);
      const endMs = final.startMs + (final.durationSeconds ?? 0) * 1000;
      expect(call.startMs).toBeLessThanOrEqual(nowMs);
      if (endMs > nowMs) {
        expect(call).toMatchObject({
          durationSeconds: null,
          status: null,
          disposition: null,
          isConnected: false,
          isConversation: false,
          isQualified: false,
          isMeetingBooked: false,
          hasRecording: false,
          analyzedAtMs: null,
          objections: null,
          buyingSignals: null,
        });
      } else if ((final.analyzedAtMs ?? 0) > nowMs) {
        expect(call).toMatchObject({
          durationSeconds: final.durationSeconds,
          disposition: final.disposition,
          isConnected: true,
          sentiment: null,
          talkRatio: null,
          isIssueResolved: null,
          isEscalated: null,
          analyzedAtMs: null,
          objections: null,
        });
      } else expect(call).toEqual(final);
    }
  });
});

describe('drawCalls', () => {
  it('has calls under way and calls that wait for their analysis in the middle of a working day', () => {
    const counts = Array.from({ length: 20 }, (_, seed) => {
      const { calls } = drawn('main', { seed, now: '2026-02-16T16:00:00Z', days: 1 });
      return {
        underWay: calls.filter(({ durationSeconds }) => durationSeconds === null).length,
        unheard: calls.filter(({ isConnected, sentiment }) => isConnected && sentiment === null).length,
      };
    });
    expect(counts.filter(({ underWay }) => underWay > 0).length).toBeGreaterThan(5);
    expect(counts.filter(({ unheard }) => unheard > 0).length).toBeGreaterThan(10);
  });

  it.each(daily)('agrees on every day that worlds of other lengths and later nows share: %s', (role) => {
    const sooner = drawn(role, { seed: 9, now: '2026-02-12T23:59:59Z', days: 9 }).calls;
    const later = drawn(role, { seed: 9, now: '2026-03-01T00:00:00Z', days: 60 }).calls;
    // What was under way or not yet analysed at the sooner now is settled in the other world.
    const untilMs = Date.UTC(2026, 1, 12, 12);
    const shared = (calls: readonly Call[]) =>
      calls.filter(({ startMs }) => startMs >= Date.UTC(2026, 1, 4) && startMs < untilMs);
    expect(shared(sooner).length).toBeGreaterThan(20);
    expect(shared(sooner)).toEqual(shared(later));
  });

  it.each([
    ['main', 0.02, 0.035],
    ['other', 0.015, 0.04],
    ['half-hour', 0.005, 0.015],
    ['clock-change', 0.01, 0.04],
    ['hostile', 0.01, 0.04],
    ['no-zone', 0.01, 0.04],
  ])('makes few calls over the web, of all and not of those that come in: %s', (role, least, most) => {
    for (const seed of [1, 2, 3]) {
      const { calls } = drawn(role, { seed, days: 90 });
      const web = calls.filter(({ medium }) => medium === 'web').length / calls.length;
      expect(web, `seed ${seed}`).toBeGreaterThan(least);
      expect(web, `seed ${seed}`).toBeLessThan(most);
    }
  });

  it('calls some contacts often', () => {
    const { calls } = drawn('main', { days: 90 });
    const perContact = new Map<number, number>();
    for (const { contactIndex } of calls) {
      if (contactIndex !== null) perContact.set(contactIndex, (perContact.get(contactIndex) ?? 0) + 1);
    }
    const counts = [...perContact.values()].sort((one, other) => other - one);
    expect(counts[0]).toBeGreaterThan(25);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(8);
  });

  it('records nearly every answered call and no other', () => {
    const { calls } = drawn('main', { days: 90 });
    const answered = calls.filter(({ isConnected }) => isConnected);
    const recorded = calls.filter(({ hasRecording }) => hasRecording);
    expect(recorded.every(({ isConnected }) => isConnected)).toBe(true);
    expect(recorded.length / answered.length).toBeGreaterThan(0.95);
    expect(recorded.length).toBeLessThan(answered.length);
  });

  it('hears common objections oftener than rare ones, and all of them', () => {
    const counts = new Map<string, number>();
    for (const { objections } of drawn('main', { days: 90 }).calls) {
      for (const { text } of objections ?? []) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    expect(counts.size).toBe(12);
    expect(counts.get('Price is too high')).toBeGreaterThan(
      4 * (counts.get('Prefers to talk to a person') ?? 0),
    );
  });

  it.each([
    ['half-hour', 'Asia/Kolkata'],
    ['no-zone', 'America/New_York'],
  ])('keeps office hours by the clock of the place: %s', (role, timeZone) => {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' });
    const hours = drawn(role, { days: 60 }).calls.map(({ startMs }) => Number(format.format(startMs)));
    expect(Math.min(...hours)).toBe(9);
    expect(Math.max(...hours)).toBe(17);
  });

  it.each([1, 2, 3])('gives the medium tenant 100,000 calls in 90 days, within a tenth, seed %i', (seed) => {
    const nowMs = Date.parse('2026-02-16T15:00:00Z');
    const medium = builtInAgencies(nowMs).find(({ role }) => role === 'medium');
    if (medium === undefined) throw new Error('there is a medium tenant');
    const { calls, messages } = drawRecords(medium, { seed, nowMs, days: 90 });
    expect(Math.abs(calls.length - 100_000)).toBeLessThan(10_000);
    if (seed === 1) expect(Math.abs((messages?.length ?? 0) - 60_000)).toBeLessThan(6000);
  });
});

describe('drawOnlyCalls', () => {
  it.each(Array.from({ length: 30 }, (_, seed) => seed))('draws three calls, one failed, seed %i', (seed) => {
    const { calls, contacts } = drawn('three-calls', {
      seed,
      now: '2026-03-01T00:00:00Z',
      days: (seed % 3) * 40 + 1,
    });
    expect(
      calls.map(({ startMs, status, disposition }) => [new Date(startMs).toISOString(), status, disposition]),
    ).toEqual([
      ['2026-02-26T15:05:00.000Z', 'failed', null],
      ['2026-02-27T15:05:00.000Z', null, 'no_answer'],
      ['2026-02-28T15:05:00.000Z', 'completed', 'appointment_booked'],
    ]);
    expect(calls.every(({ contactIndex }) => contactIndex === null || contactIndex < contacts.length)).toBe(
      true,
    );
    expect(new Set(calls.map(({ serial }) => serial)).size).toBe(3);
  });
});
