import { expect, it } from 'vitest';
import * as core from '../src/index';

it('exports these names and no others', () => {
  expect(Object.keys(core).sort()).toEqual([
    'InputError',
    'bestTimes',
    'callDispositions',
    'createHeatmapGrid',
    'createKpiSet',
    'figure',
    'funnelStages',
    'hourOfWeekCounts',
    'mergeDaily',
    'previousPeriod',
    'rate',
    'resolvePeriod',
    'rollUpDaily',
    'roundHalfUp',
    'shiftHeatmap',
    'sum',
    'summarizeDaily',
    'toDay',
    'toEpochMs',
    'toIsoWeekday',
    'toSundayFirstWeekday',
    'weightedAverage',
  ]);
});
