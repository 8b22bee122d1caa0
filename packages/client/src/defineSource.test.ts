import { compareKpis, createKpiSet, figure, withOrigin } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { defineSource } from './defineSource';
import type { Scope } from './source';

const scope: Scope = { period: { preset: 'yesterday' }, timeZone: 'UTC', now: '2026-02-16T15:00:00Z' };
const toQuery = () => ({
  queryKey: ['any'],
  queryFn: async () => ({ wire: 0, asOfMs: null }),
  staleTime: 0,
  retry: () => false,
  retryDelay: () => 0,
});
const setOf = (minutes: number) =>
  createKpiSet({ kpis: [{ id: 'a', label: 'A', figure: figure(minutes, 'minutes'), better: 'up' }] });

const comparisonWith = (compare: typeof compareKpis) =>
  defineSource({
    facts: { system: 'any', endpoint: 'any' },
    answer: () => ({ kind: 'exact' }),
    toQuery,
    toView: setOf,
    comparison: {
      toQuery: (_, untilMs) => ({ query: toQuery(), period: { preset: 'today' }, untilMs }),
      compare,
    },
  }).comparison?.(scope) ?? expect.fail();

it('leaves figures alone whose change is no number', () => {
  const { compare } = comparisonWith(compareKpis);
  const current = setOf(1e308);
  expect(() => compareKpis(current, setOf(1))).toThrow();
  expect(compare(current, setOf(1))).toBe(current);
  expect(compare(setOf(3), setOf(2)).kpis[0]?.comparison?.change.value).toBe(50);
});

it('hides no other failure of a comparison', () => {
  const { compare } = comparisonWith(() => {
    throw new TypeError('a bug');
  });
  expect(() => compare(setOf(1), setOf(1))).toThrow('a bug');
});

describe('up to when figures are compared', () => {
  const nowMs = Date.UTC(2026, 1, 16, 15);
  const minuteMs = 60_000;
  const asked: { untilMs: number; periods: unknown[] } = { untilMs: Number.NaN, periods: [] };
  const source = defineSource({
    facts: { system: 'any', endpoint: 'any' },
    answer: () => ({ kind: 'exact' }),
    toQuery,
    toView: (minutes: number, { period }) => {
      asked.periods.push(period);
      return setOf(minutes);
    },
    comparison: {
      toQuery: (_, untilMs) => {
        asked.untilMs = untilMs;
        return {
          query: toQuery(),
          period: { preset: 'custom', start: '2026-02-14', end: '2026-02-14' },
          untilMs,
        };
      },
      compare: compareKpis,
    },
  });
  const compareAt = (asOfMs?: number | null) => source.comparison?.(scope, asOfMs) ?? expect.fail();
  const madeAt = (asOfMs: number | null) => withOrigin(setOf(3), { timeZone: 'UTC', asOfMs, formulas: [] });

  it.each([
    [undefined, nowMs],
    [null, nowMs],
    [nowMs - 600 * minuteMs, nowMs - 600 * minuteMs],
    [nowMs + 600 * minuteMs, nowMs],
  ])('figures of %o are compared up to %d', (asOfMs, untilMs) => {
    compareAt(asOfMs);
    expect(asked.untilMs).toBe(untilMs);
  });

  it.each([
    [-6 * minuteMs, false],
    [-5 * minuteMs, true],
    [0, true],
    [null, true],
  ])('figures that are %o away from that moment: %o', (awayMs, isCompared) => {
    const current = madeAt(awayMs === null ? null : nowMs + awayMs);
    const compared = compareAt().compare(current, setOf(2));
    expect(compared.kpis[0]?.comparison !== undefined).toBe(isCompared);
    if (!isCompared) expect(compared).toBe(current);
  });

  it('reads the earlier figures as those of the earlier range', () => {
    compareAt().query.select?.({ wire: 1, asOfMs: null });
    expect(asked.periods).toEqual([{ preset: 'custom', start: '2026-02-14', end: '2026-02-14' }]);
  });
});
