import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { missingFormulas } from '../../../../test/support/missingFormulas';
import { viewContext } from '../../../../test/support/viewContext';
import { olderVyomAnswers, vyomAnswers } from '../../../../test/support/vyomAnswers';
import type { VyomDashboard, VyomDashboardData } from '../../wire/VyomDashboard';
import { compareDashboards } from './compareDashboards';
import { toKpiSet } from './toKpiSet';

const answer: VyomDashboard = deepFreeze(structuredClone(vyomAnswers.dashboard));
const viewOf = (more: Partial<VyomDashboardData> = {}) =>
  toKpiSet(deepFreeze({ ...answer, data: { ...answer.data, ...more } }), viewContext());
const nothing = {
  total_calls: 0,
  total_duration_minutes: 0,
  total_duration_hours: 0,
  avg_duration_minutes: 0,
};

it('shows four figures as they were sent, and more beside them', () => {
  expect(viewOf()).toMatchObject({
    kind: 'kpi-set',
    isEmpty: false,
    period: { start: '2026-01-01', end: '2026-01-31', timeZone: 'UTC' },
  });
  const [minutes, hours] = [
    { unit: 'minutes', digits: 2 },
    { unit: 'hours', digits: 2 },
  ] as const;
  expect(viewOf().kpis).toEqual([
    { id: 'total_calls', label: 'Total calls', figure: { value: 45, unit: 'count' }, better: 'up' },
    {
      id: 'total_duration_minutes',
      label: 'Total duration',
      figure: { value: 67.5, ...minutes },
      better: 'up',
      // Not 67.5 minutes over 60, which is 1.13.
      caption: [{ value: 1.12, ...hours }],
    },
    {
      id: 'avg_duration_minutes',
      label: 'Average duration',
      figure: { value: 1.5, ...minutes },
      better: 'neither',
      caption: [{ value: 45, unit: 'count' }, ' calls'],
    },
    {
      id: 'calls_today',
      label: 'Calls today',
      figure: { value: 3, unit: 'count' },
      better: 'up',
      caption: [
        { value: 12, unit: 'count' },
        ' this week · ',
        { value: 60, unit: 'count' },
        ' this month, in UTC',
      ],
    },
  ]);
});

it('takes the average of no calls for none, and shows one of some calls as sent', () => {
  expect(viewOf(nothing).kpis.map(({ figure }) => [figure.value, figure.absence])).toEqual([
    [0, undefined],
    [0, undefined],
    [null, 'no_basis'],
    [3, undefined],
  ]);
  expect(viewOf({ avg_duration_minutes: 0 }).kpis[2]?.figure.value).toBe(0);
});

it('is empty without calls in the range, whatever today, and not where figures contradict one another', () => {
  expect(viewOf(nothing).isEmpty).toBe(true);
  expect(viewOf({ ...nothing, total_duration_minutes: 4 }).isEmpty).toBe(false);
});

it('explains every figure, those of captions too', () => {
  const { origin } = viewOf();
  expect(missingFormulas(viewOf())).toEqual([]);
  expect([origin?.timeZone, origin?.asOfMs]).toEqual(['UTC', Date.UTC(2026, 1, 16, 14, 59)]);
  const formulas = new Map(origin?.formulas.map((formula) => [formula.figureId, formula]));
  expect(formulas.get('avg_duration_minutes')).toMatchObject({
    computedBy: 'system',
    numerator: { value: 67.5 },
    denominator: { value: 45 },
  });
  expect([...formulas.values()].map(({ figureId, numerator }) => [figureId, numerator.value])).toEqual([
    ['total_calls', 45],
    ['total_duration_minutes', 67.5],
    ['total_duration_hours', 1.12],
    ['avg_duration_minutes', 67.5],
    ['calls_today', 3],
    ['calls_this_week', 12],
    ['calls_this_month', 60],
  ]);
});

it('reads the range in any writing, and names none for all time', () => {
  const date_range = {
    start_date: '2026-01-01T05:30:00+05:30',
    end_date: '2026-02-01T05:29:59.999999+05:30',
  };
  expect(viewOf({ date_range }).period).toEqual({ start: '2026-01-01', end: '2026-01-31', timeZone: 'UTC' });
  expect(viewOf({ date_range: { ...date_range, start_date: '2027-01-01T00:00:00Z' } }).period).toBe(null);
  expect(toKpiSet(answer, viewContext({ period: { preset: 'all' } })).period).toBe(null);
});

it('is the same of an earlier revision, which sent more', () => {
  // The support types it as any object; it is the answer above and one more member.
  expect(toKpiSet(olderVyomAnswers.dashboard as VyomDashboard, viewContext())).toEqual(viewOf());
});

it('compares what is of a range, and nothing else', () => {
  const previous = viewOf({ total_calls: 30, total_duration_minutes: 90, calls_today: 1 });
  const { kpis } = compareDashboards(viewOf(), previous);
  expect(
    kpis.map(({ id, comparison }) => [id, comparison?.previous.value, comparison?.change.value]),
  ).toEqual([
    ['total_calls', 30, 50],
    ['total_duration_minutes', 90, -25],
    ['avg_duration_minutes', 1.5, 0],
    ['calls_today', undefined, undefined],
  ]);
});
