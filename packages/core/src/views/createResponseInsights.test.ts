import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from '../figures/figure';
import {
  createResponseInsights,
  type PhoneResponsesInput,
  type ResponseInsightsInput,
} from './createResponseInsights';

const hours = (counts: Readonly<Record<number, number>> = {}) =>
  Array.from({ length: 24 }, (_, hour) => counts[hour] ?? 0);
const phone = (phoneLabel: string, more: Partial<PhoneResponsesInput> = {}): PhoneResponsesInput => ({
  phoneLabel,
  respondedCount: 2,
  unansweredCount: 1,
  averageResponseSeconds: 45,
  ...more,
});
const input: ResponseInsightsInput = deepFreeze({
  averageResponse: figure(45, 'seconds'),
  responseRate: figure(50, 'percent', { digits: 1 }),
  unanswered: figure(2, 'count'),
  unansweredByHour: hours({ 10: 1, 11: 1 }),
  timeZone: 'America/New_York',
  byPhone: [phone('555-0100'), phone('555-0101', { respondedCount: 0, averageResponseSeconds: null })],
});
const rateOf = (more: Partial<PhoneResponsesInput>) =>
  createResponseInsights({ ...input, byPhone: [phone('555-0100', more)] }).byPhone[0]?.ratePercent;

describe('createResponseInsights', () => {
  it('Q1 adds the peak, the earlier of equal hours, and the rates of the phones', () => {
    const period = { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' };
    expect(createResponseInsights({ ...input, period })).toStrictEqual({
      kind: 'response-insights',
      ...input,
      peakHour: 10,
      byPhone: [
        { ...phone('555-0100'), ratePercent: 66.7 },
        { ...phone('555-0101', { respondedCount: 0, averageResponseSeconds: null }), ratePercent: 0 },
      ],
      period,
    });
  });

  it('has no peak when all is answered', () => {
    const view = createResponseInsights({ ...input, unansweredByHour: hours() });
    expect(view.peakHour).toBeNull();
    expect(view.period).toBeNull();
  });

  it('tells hours that were not sent from hours of nothing', () => {
    const view = createResponseInsights({ ...input, unansweredByHour: null });
    expect([view.unansweredByHour, view.peakHour]).toEqual([null, null]);
    expect(view.unanswered.value).toBe(2);
  });

  it.each([
    [{ 0: 1 }, 0],
    [{ 23: 4, 2: 3 }, 23],
  ])('finds the peak of %o at %i', (counts, expected) => {
    expect(createResponseInsights({ ...input, unansweredByHour: hours(counts) }).peakHour).toBe(expected);
  });

  it('Q2 Q3 takes figures without a value', () => {
    const nothing = {
      averageResponse: figure(null, 'seconds', { absence: 'no_basis' }),
      responseRate: figure(null, 'percent', { absence: 'no_basis' }),
      unanswered: figure(null, 'count'),
    };
    expect(createResponseInsights({ ...input, ...nothing })).toMatchObject(nothing);
  });

  it('shows the rate that a server sent, except over nothing', () => {
    expect(rateOf({ ratePercent: 66.6666 })).toBe(66.6666);
    expect(rateOf({ ratePercent: null })).toBe(66.7);
    expect(rateOf({ respondedCount: 0, unansweredCount: 0, ratePercent: 0 })).toBeNull();
  });

  it('hands on no other member, and no object of the caller', () => {
    const counts = hours();
    const byPhone = [{ ...phone('555-0100'), secret: 1 }];
    const view = createResponseInsights({ ...input, unansweredByHour: counts, byPhone, ...{ secret: 1 } });
    counts[3] = Number.NaN;
    expect(view.unansweredByHour).toStrictEqual(hours());
    expect(view.byPhone).toStrictEqual([{ ...phone('555-0100'), ratePercent: 66.7 }]);
    expect(view).not.toHaveProperty('secret');
  });

  it.each([
    [
      { averageResponse: figure(1, 'minutes') },
      'unknown_value',
      'averageResponse.unit to be one of seconds, got "minutes"',
    ],
    [
      { averageResponse: figure(-1, 'seconds') },
      'out_of_range',
      'averageResponse.value to be from 0 to 9007199254740991, got -1',
    ],
    [
      { responseRate: figure(1, 'ratio') },
      'unknown_value',
      'responseRate.unit to be one of percent, got "ratio"',
    ],
    [
      { responseRate: figure(100.1, 'percent') },
      'out_of_range',
      'responseRate.value to be from 0 to 100, got 100.1',
    ],
    [
      { unanswered: figure(1, 'number') },
      'unknown_value',
      'unanswered.unit to be one of count, got "number"',
    ],
    [{ unansweredByHour: hours().slice(1) }, 'out_of_range', 'unansweredByHour to hold 24 values, got 23'],
    [{ unansweredByHour: [...hours(), 0] }, 'out_of_range', 'unansweredByHour to hold 24 values, got 25'],
    [
      { unansweredByHour: hours({ 5: -1 }) },
      'out_of_range',
      'unansweredByHour[5] to be a whole number from 0 to 9007199254740991, got -1',
    ],
    [{ timeZone: 'X' }, 'unknown_zone', 'timeZone to be an IANA time zone such as Europe/London, got "X"'],
    [
      { byPhone: [phone('555-0100'), phone('555-0100')] },
      'duplicate',
      'byPhone[1].phoneLabel to be unique, got "555-0100"',
    ],
    [
      { byPhone: [phone('a', { respondedCount: 0.5 })] },
      'out_of_range',
      'byPhone[0].respondedCount to be a whole number from 0 to 9007199254740991, got 0.5',
    ],
    [
      { byPhone: [phone('a', { unansweredCount: Number.NaN })] },
      'not_a_number',
      'byPhone[0].unansweredCount to be a finite number, got NaN',
    ],
    [
      { byPhone: [phone('a', { ratePercent: 101 })] },
      'out_of_range',
      'byPhone[0].ratePercent to be from 0 to 100, got 101',
    ],
    [
      { byPhone: [phone('a', { averageResponseSeconds: -1 })] },
      'out_of_range',
      'byPhone[0].averageResponseSeconds to be from 0 to 9007199254740991, got -1',
    ],
  ] satisfies [Partial<ResponseInsightsInput>, string, string][])('refuses %o', (wrong, code, message) => {
    expect(() => createResponseInsights({ ...input, ...wrong })).toThrow(
      expect.objectContaining({ code, message: `createResponseInsights requires ${message}` }),
    );
  });

  it('agrees with exact fractions and a search for the peak', () => {
    const counts = fc.array(fc.nat(5), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(counts, fc.nat(999), fc.nat(999), (unansweredByHour, respondedCount, unansweredCount) => {
        const all = respondedCount + unansweredCount;
        expect(rateOf({ respondedCount, unansweredCount })).toBe(
          all === 0
            ? null
            : new Rational(BigInt(respondedCount) * 100n, BigInt(all)).roundHalfAwayFromZero(1),
        );
        const { peakHour } = createResponseInsights({ ...input, unansweredByHour });
        const atPeak = peakHour === null ? 0 : (unansweredByHour[peakHour] ?? 0);
        expect(peakHour === null).toBe(unansweredByHour.every((count) => count === 0));
        expect(unansweredByHour.every((count) => count <= atPeak)).toBe(true);
        expect(unansweredByHour.slice(0, peakHour ?? 0).every((count) => count < atPeak)).toBe(true);
      }),
      propertyRuns,
    );
  });
});
