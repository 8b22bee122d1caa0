import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadTalkTime, type TalkingLeg } from './spreadTalkTime';

const hour = (n: number) => Date.UTC(2026, 1, 10, n);
const minute = 60_000;

describe('spreadTalkTime', () => {
  it('splits a talk over the hours in which it took place', () => {
    const leg = { startMs: hour(9) + 49 * minute, durationSeconds: 31 * 60, talkSeconds: 30 * 60 };
    expect(spreadTalkTime(deepFreeze([leg]), { edgesMs: [hour(9), hour(10), hour(11), hour(12)] })).toEqual([
      600, 1200, 0,
    ]);
  });

  it('takes talk for the end of a leg, by its stated end before its duration', () => {
    const edgesMs = [0, 10_000, 20_000, 30_000];
    const leg = { startMs: 0, durationSeconds: 30, talkSeconds: 5 };
    expect(spreadTalkTime([leg], { edgesMs })).toEqual([0, 0, 5]);
    expect(spreadTalkTime([{ ...leg, endMs: null }], { edgesMs })).toEqual([0, 0, 5]);
    expect(spreadTalkTime([{ ...leg, endMs: 12_500 }], { edgesMs })).toEqual([2.5, 2.5, 0]);
  });

  it('fills whole buckets between the first and the last', () => {
    const leg = { startMs: 500, durationSeconds: 4, talkSeconds: 4 };
    expect(spreadTalkTime([leg], { edgesMs: [0, 1000, 2000, 3000, 4000, 5000] })).toEqual([
      0.5, 1, 1, 1, 0.5,
    ]);
  });

  it('counts a millisecond on either side of an edge', () => {
    const leg = { startMs: 999, durationSeconds: 1, talkSeconds: 1 };
    expect(spreadTalkTime([leg], { edgesMs: [0, 1000, 2000] })).toEqual([0.001, 0.999]);
  });

  it('counts talk before the first edge and after the last nowhere', () => {
    const legs = [
      { startMs: -5000, durationSeconds: 10, talkSeconds: 10 },
      { startMs: 1000, durationSeconds: 10, talkSeconds: 10 },
      { startMs: -9000, durationSeconds: 9, talkSeconds: 9 },
      { startMs: 2000, durationSeconds: 9, talkSeconds: 9 },
      { startMs: -9000, durationSeconds: 100, talkSeconds: 100 },
    ];
    expect(spreadTalkTime(legs, { edgesMs: [0, 2000] })).toEqual([2 + 1 + 0 + 0 + 2]);
  });

  it('lets talk that is longer than its leg reach back before it', () => {
    const leg = { startMs: 5000, endMs: 6000, durationSeconds: 1, talkSeconds: 3 };
    expect(spreadTalkTime([leg], { edgesMs: [0, 5000, 10_000] })).toEqual([2, 1]);
  });

  it('puts nothing into a bucket without length, such as a day that a zone leaves out', () => {
    const leg = { startMs: 0, durationSeconds: 2, talkSeconds: 2 };
    expect(spreadTalkTime([leg], { edgesMs: [0, 1000, 1000, 1000, 2000] })).toEqual([1, 0, 0, 1]);
    expect(spreadTalkTime([leg], { edgesMs: [0, 0, 2000, 2000] })).toEqual([0, 2, 0]);
  });

  it('drops what lies below a millisecond from ends and edges', () => {
    const leg = { startMs: 0.9, durationSeconds: 2, talkSeconds: 2 };
    expect(spreadTalkTime([leg], { edgesMs: [0.5, 1000.75, 1000.75, 3000] })).toEqual([1, 0, 1]);
  });

  it('gives a zero for every bucket without legs, and no bucket for fewer than two edges', () => {
    expect(spreadTalkTime([], { edgesMs: [0, 1, 2] })).toEqual([0, 0]);
    const leg = { startMs: 0, durationSeconds: 2, talkSeconds: 2 };
    expect(spreadTalkTime([leg], { edgesMs: [] })).toEqual([]);
    expect(spreadTalkTime([leg], { edgesMs: [1000] })).toEqual([]);
  });

  it.each<[Partial<TalkingLeg>, string, string]>([
    [{ startMs: Number.NaN }, 'not_a_number', 'startMs'],
    [{ startMs: -1e15 }, 'out_of_range', 'startMs'],
    [{ durationSeconds: -1 }, 'out_of_range', 'durationSeconds'],
    [{ durationSeconds: 0.5 }, 'out_of_range', 'durationSeconds'],
    [{ talkSeconds: -1 }, 'out_of_range', 'talkSeconds'],
    [{ talkSeconds: Number.POSITIVE_INFINITY }, 'not_a_number', 'talkSeconds'],
    [{ endMs: Number.NaN }, 'not_a_number', 'endMs'],
    [{ endMs: -1 }, 'out_of_range', 'endMs'],
    [{ endMs: 1e15 }, 'out_of_range', 'endMs'],
    [{ durationSeconds: Number.MAX_SAFE_INTEGER }, 'out_of_range', 'endMs'],
  ])('refuses %o', (wrong, code, member) => {
    const good = { startMs: 0, durationSeconds: 1, talkSeconds: 1 };
    expect(() => spreadTalkTime([good, { ...good, ...wrong }], { edgesMs: [0, 1000] })).toThrow(
      expect.objectContaining({ code, argument: `legs[1].${member}` }),
    );
  });

  it('says when an end or an edge lies before what it follows', () => {
    const leg = { startMs: 10, endMs: 9, durationSeconds: 1, talkSeconds: 1 };
    expect(() => spreadTalkTime([leg], { edgesMs: [] })).toThrow(
      'spreadTalkTime requires legs[0].endMs to be from 10 to Infinity, got 9',
    );
    expect(() => spreadTalkTime([], { edgesMs: [0, 5, 4] })).toThrow(
      'spreadTalkTime requires edgesMs[2] to be from 5 to Infinity, got 4',
    );
    expect(() => spreadTalkTime([], { edgesMs: [Number.NaN] })).toThrow(
      'spreadTalkTime requires edgesMs[0] to be a finite number, got NaN',
    );
  });

  it('refuses a bucket whose talk adds up beyond 2^53 milliseconds', () => {
    const startMs = Date.UTC(1000, 0, 1);
    const endMs = Date.UTC(9999, 0, 1);
    const leg = { startMs, endMs, durationSeconds: 0, talkSeconds: Number.MAX_SAFE_INTEGER };
    const legs = Array.from({ length: 40 }, () => leg);
    expect(spreadTalkTime([leg], { edgesMs: [startMs, endMs] })).toEqual([(endMs - startMs) / 1000]);
    expect(() => spreadTalkTime(legs, { edgesMs: [startMs, endMs] })).toThrow(
      'spreadTalkTime requires talk in milliseconds to be a whole number from 0 to 9007199254740991, got ',
    );
  });

  // Everything on a raster of half seconds, so that the twin can count the ticks of it one by one.
  const tick = 500;
  const randomLegs = fc.array(
    fc
      .record({
        startMs: fc.integer({ min: -10, max: 50 }).map((n) => n * tick),
        ringTicks: fc.option(fc.nat({ max: 12 })),
        durationSeconds: fc.nat({ max: 12 }),
        talkSeconds: fc.nat({ max: 12 }),
      })
      .map(({ ringTicks, ...leg }) => ({
        ...leg,
        endMs: ringTicks === null ? null : leg.startMs + ringTicks * tick,
      })),
    { maxLength: 6 },
  );
  const randomEdges = fc
    .array(fc.integer({ min: -5, max: 50 }), { maxLength: 8 })
    .map((edges) => edges.sort((a, b) => a - b).map((n) => n * tick));
  const endOf = (leg: TalkingLeg) => leg.endMs ?? leg.startMs + leg.durationSeconds * 1000;
  const talks = (leg: TalkingLeg, ms: number) => ms < endOf(leg) && ms >= endOf(leg) - leg.talkSeconds * 1000;

  it('agrees with counting the ticks of talk one by one', () => {
    fc.assert(
      fc.property(randomLegs, randomEdges, (legs, edgesMs) => {
        const expected = edgesMs.slice(0, -1).map((fromMs, index) => {
          let ticks = 0;
          for (let ms = fromMs; ms < (edgesMs[index + 1] ?? 0); ms += tick) {
            ticks += legs.filter((leg) => talks(leg, ms)).length;
          }
          return ticks / 2;
        });
        expect(spreadTalkTime(deepFreeze(legs), deepFreeze({ edgesMs }))).toEqual(expected);
      }),
      propertyRuns,
    );
  });

  const anyLegs = fc.array(
    fc.record({
      startMs: fc.integer({ min: 0, max: 10_000_000 }),
      durationSeconds: fc.nat({ max: 4000 }),
      talkSeconds: fc.nat({ max: 4000 }),
    }),
    { maxLength: 8 },
  );
  const anyEdges = fc
    .uniqueArray(fc.integer({ min: -5_000_000, max: 15_000_000 }), { minLength: 2, maxLength: 12 })
    .map((edges) => edges.sort((a, b) => a - b));
  const toMs = (seconds: readonly number[]) => seconds.map((value) => Math.round(value * 1000));
  const add = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  it('adds up to the talk inside the range, to the millisecond', () => {
    fc.assert(
      fc.property(anyLegs, anyEdges, (legs, edgesMs) => {
        const whole = spreadTalkTime(legs, { edgesMs: [edgesMs[0] ?? 0, edgesMs.at(-1) ?? 0] });
        expect(add(toMs(spreadTalkTime(legs, { edgesMs })))).toBe(add(toMs(whole)));
        const everywhere = spreadTalkTime(legs, { edgesMs: [-1e12, ...edgesMs, 1e12] });
        expect(add(toMs(everywhere))).toBe(add(legs.map(({ talkSeconds }) => talkSeconds)) * 1000);
      }),
      propertyRuns,
    );
  });

  it('gives for all legs what it gives for two parts of them, bucket by bucket', () => {
    fc.assert(
      fc.property(anyLegs, anyLegs, anyEdges, (some, others, edgesMs) => {
        const rest = toMs(spreadTalkTime(others, { edgesMs }));
        expect(toMs(spreadTalkTime([...others, ...some], { edgesMs }))).toEqual(
          toMs(spreadTalkTime(some, { edgesMs })).map((ms, index) => ms + (rest[index] ?? 0)),
        );
      }),
      propertyRuns,
    );
  });
});
