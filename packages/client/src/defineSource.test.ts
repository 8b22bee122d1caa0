import { compareKpis, createKpiSet, figure, toDay, withOrigin } from '@callscope/core';
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

  it('reads the earlier figures as those of the earlier range', async () => {
    const { query } = compareAt();
    query.select?.(await query.queryFn?.({ signal: new AbortController().signal }));
    expect(asked.periods).toEqual([{ preset: 'custom', start: '2026-02-14', end: '2026-02-14' }]);
  });
});

describe('of which range and when a view is', () => {
  const source = defineSource({
    facts: { system: 'any', endpoint: 'any' },
    answer: () => ({ kind: 'exact' }),
    toQuery,
    toView: (_: number, context) => context,
  });
  const keptBy = async (asked: Scope) => source(asked).queryFn?.({ signal: new AbortController().signal });

  it('is what was asked for, whatever is chosen and whatever the time is when it is drawn', async () => {
    const kept = await keptBy(scope);
    const later: Scope = { period: { preset: '30d' }, timeZone: 'Asia/Kolkata', now: '2026-02-17T00:05:00Z' };
    expect(source(later).select?.(kept)).toEqual({
      period: { preset: 'yesterday' },
      nowMs: Date.UTC(2026, 1, 16, 15),
      timeZone: 'Asia/Kolkata',
      asOfMs: null,
    });
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([
    ['a clock that runs', () => '2026-02-16T15:20:00Z', Date.UTC(2026, 1, 16, 15, 20)],
    [
      'one that fails, which leaves the other',
      () => {
        throw new Error('no clock');
      },
      Date.UTC(2026, 1, 16, 15),
    ],
    ['one that shows nothing', () => Number.NaN, Date.UTC(2026, 1, 16, 15)],
  ])('is read when the answer comes from %s', async (_, readNow, nowMs) => {
    expect(await keptBy({ ...scope, readNow })).toMatchObject({ nowMs });
  });
});

describe('what is no scope', () => {
  const source = defineSource({
    facts: { system: 'any', endpoint: 'any' },
    answer: ({ preset }) => (preset === '7d' ? { kind: 'exact' } : { kind: 'none', presets: ['7d'] }),
    toQuery,
    toView: setOf,
    comparison: { toQuery: () => null, compare: compareKpis },
  });
  // JavaScript callers give anything.
  const unchecked = (value: unknown) => value as never;

  it.each([
    [undefined, 'requires scope to be { period, timeZone, now }'],
    [null, 'requires scope to be { period, timeZone, now }'],
    ['7d', 'requires scope to be { period, timeZone, now }'],
    [{ ...scope, period: undefined }, 'requires period to be { preset: '],
    [{ ...scope, period: '7d' }, 'requires period to be { preset: '],
    [{ ...scope, period: { start: '2026-02-10', end: '2026-02-16' } }, 'requires period to be { preset: '],
    [
      { ...scope, period: { preset: 'custom', from: '2026-02-10', to: '2026-02-16' } },
      'requires period to be',
    ],
    [{ ...scope, timeZone: 330 }, 'requires timeZone to be an IANA name'],
    [{ ...scope, now: 'noon' }, 'requires now to be'],
  ])('%j is refused with what would be one', (wrong, sentence) => {
    for (const act of [() => source(unchecked(wrong)), () => source.comparison?.(unchecked(wrong))]) {
      expect(act).toThrow(
        expect.objectContaining({ code: 'config', message: expect.stringContaining(sentence) }),
      );
    }
  });

  it('and no period is answered', () => {
    for (const wrong of [undefined, null, '7d', {}]) {
      expect(() => source.answer(unchecked(wrong))).toThrow(expect.objectContaining({ code: 'config' }));
    }
    expect(source.answer(unchecked({ preset: '14d' }))).toEqual({ kind: 'none', presets: ['7d'] });
    const strange = { ...scope, period: { preset: 'eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl' } };
    expect(() => source(unchecked(strange))).toThrow(
      expect.objectContaining({ code: 'unsupported_scope', message: expect.not.stringContaining('eyJ') }),
    );
  });

  it('and a zone that is none is named when it looks like one', () => {
    const zoned = defineSource({
      facts: { system: 'any', endpoint: 'any' },
      answer: () => ({ kind: 'exact' }),
      toQuery,
      toView: (_: number, { timeZone }) => toDay(0, timeZone),
    });
    const sentenceOf = (timeZone: string) => {
      try {
        zoned({ ...scope, timeZone }).select?.({ wire: 0 });
      } catch (error) {
        return String(error);
      }
      return 'a view';
    };
    expect(sentenceOf('Mars/Olympus_Mons')).toContain('"Mars/Olympus_Mons"');
    for (const strange of ['eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl', 'Alice', '+12025550101']) {
      expect(sentenceOf(strange)).toMatch(/knows, got a text$/);
    }
  });
});
