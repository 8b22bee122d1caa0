import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { overviewAnswer } from '../../../../test/support/kaleyraAnswers';
import { viewContext } from '../../../../test/support/viewContext';
import type { KaleyraCallVolume } from '../../wire/KaleyraOverview';
import { toKpiSet } from './toKpiSet';

const answer = deepFreeze(structuredClone(overviewAnswer));
const view = (volume: Partial<KaleyraCallVolume> = {}) =>
  toKpiSet({ ...answer, call_volume: { ...answer.call_volume, ...volume } }, viewContext());
const percent = (value: number) => [{ value, unit: 'percent', digits: 1 }, ' of legs'];

it('shows the published week as it was sent, each service as a part of all legs', () => {
  const { kind, kpis, isEmpty } = view();
  expect(kpis).toEqual([
    { id: 'total', label: 'Total legs', figure: { value: 2088, unit: 'count' }, better: 'up' },
    {
      id: 'incoming',
      label: 'Incoming',
      figure: { value: 1231, unit: 'count' },
      better: 'up',
      caption: percent(59),
    },
    {
      id: 'forwarded',
      label: 'Forwarded',
      figure: { value: 825, unit: 'count' },
      better: 'neither',
      caption: percent(39.5),
    },
    {
      id: 'click2call',
      label: 'Click to call',
      figure: { value: 32, unit: 'count' },
      better: 'up',
      caption: percent(1.5),
    },
  ]);
  expect([kind, isEmpty]).toEqual(['kpi-set', false]);
});

it('is of the days of India that its range touches', () => {
  const days = { start: '2026-02-09', end: '2026-02-16', timeZone: 'Asia/Kolkata' };
  expect(view().period).toEqual({ ...days, rollingHours: 168 });
});

it('is of when the legs were synced last', () => {
  const { origin } = toKpiSet(answer, viewContext({ asOfMs: Date.UTC(2026, 1, 24, 12) }));
  expect(origin?.asOfMs).toBe(Date.UTC(2026, 1, 24, 9, 30, 0, 123));
});

it('says how each figure comes about', () => {
  const formulas = view().origin?.formulas ?? [];
  expect(
    formulas.map(({ figureId, computedBy, numerator }) => [figureId, computedBy, numerator.value]),
  ).toEqual([
    ['total', 'system', 2088],
    ['incoming', 'system', 1231],
    ['forwarded', 'system', 825],
    ['click2call', 'system', 32],
    ['caption', 'callscope', null],
  ]);
  expect(formulas.at(-1)?.denominator).toEqual({ label: 'legs of all services', value: 2088 });
});

it('F26: is empty without legs, and no part of nothing', () => {
  const none = view({ total: 0, incoming: 0, forwarded: 0, click2call: 0 });
  expect(none.isEmpty).toBe(true);
  expect(none.kpis.map(({ figure, caption }) => [figure.value, caption])).toEqual(
    Array(4).fill([0, undefined]),
  );
});

it('F22: shows parts that are more than all, and is not empty where only the whole is 0', () => {
  expect(view({ total: 100, incoming: 250 }).kpis[1]?.caption).toEqual(percent(250));
  const odd = view({ total: 0, incoming: 5 });
  expect([odd.isEmpty, odd.kpis[1]?.figure.value, odd.kpis[1]?.caption]).toEqual([false, 5, undefined]);
});
