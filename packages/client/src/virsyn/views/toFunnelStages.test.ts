import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { funnelAnswer } from '../../../test/support/answers';
import { viewContext } from '../../../test/support/viewContext';
import { toFunnelStages } from './toFunnelStages';

it('names five stages with the percentages that were sent', () => {
  const view = toFunnelStages(deepFreeze(structuredClone(funnelAnswer)), viewContext());
  expect(view.stages.map(({ id, label, count, stepPercent }) => [id, label, count, stepPercent])).toEqual([
    ['total_calls', 'Calls', 150, null],
    ['connected', 'Connected', 110, 73.3],
    ['conversation', 'Conversations', 85, 77.3],
    ['qualified', 'Qualified', 25, 29.4],
    ['appointment_booked', 'Meetings', 12, 48],
  ]);
  expect(view).toMatchObject({
    kind: 'funnel',
    overallPercent: 8,
    countedNoun: 'calls',
    period: { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' },
    biggestDrop: { fromId: 'conversation', toId: 'qualified', lostCount: 60 },
  });
});

it('shows what the server computed, not what we would', () => {
  const rates = { ...funnelAnswer.rates, connected_to_conversation: 77.2, overall_conversion: 7.9 };
  const view = toFunnelStages({ ...funnelAnswer, rates }, viewContext());
  expect([view.stages[2]?.stepPercent, view.overallPercent]).toEqual([77.2, 7.9]);
});

it('says how each of its percentages is computed, and of when it is', () => {
  const { origin } = toFunnelStages(funnelAnswer, viewContext());
  expect([origin?.timeZone, origin?.asOfMs]).toEqual(['UTC', Date.UTC(2026, 1, 16, 14, 59)]);
  expect(origin?.formulas.map(({ figureId, computedBy }) => [figureId, computedBy])).toEqual([
    ['count', 'system'],
    ['sharePercent', 'callscope'],
    ['stepPercent', 'system'],
    ['overallPercent', 'system'],
  ]);
  expect(origin?.formulas.at(-1)).toMatchObject({ numerator: { value: 12 }, denominator: { value: 150 } });
});

it('F22: computes percentages that no two counts have, and keeps one above 100', () => {
  const viewOf = (rates: Partial<typeof funnelAnswer.rates>) =>
    toFunnelStages({ ...funnelAnswer, rates: { ...funnelAnswer.rates, ...rates } }, viewContext());
  const odd = viewOf({ contact_rate: 70, qualified_to_booked: -1, overall_conversion: 7.9 });
  expect(odd.stages.map(({ stepPercent }) => stepPercent)).toEqual([null, 73.3, 77.3, 29.4, 48]);
  expect(odd.overallPercent).toBe(7.9);
  expect(odd.origin?.formulas.map(({ computedBy }) => computedBy)).toEqual([
    'system',
    'callscope',
    'callscope',
    'system',
  ]);
  expect(viewOf({ overall_conversion: -5e-324 }).overallPercent).toBe(8);
  expect(viewOf({ overall_conversion: 1e17 }).origin?.formulas[3]?.computedBy).toBe('callscope');
  expect(viewOf({ contact_rate: 140 }).stages[1]?.stepPercent).toBe(140);
});
