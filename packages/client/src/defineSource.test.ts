import { compareKpis, createKpiSet, figure } from '@callscope/core';
import { expect, it } from 'vitest';
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
    comparison: { toQuery, compare },
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
