import { describe, expect, it } from 'vitest';
import * as core from '../src/index';

/** What no type has checked: a value as JSON or JavaScript hands it over. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to get past the types
const unchecked = (value: unknown): any => value;

const call = {
  startMs: 0,
  isConnected: true,
  isConversation: false,
  isQualified: false,
  isMeetingBooked: false,
};
const rollUp = (wrong: object) => core.rollUpDaily([unchecked({ ...call, ...wrong })], { timeZone: 'UTC' });
const [row] = core.rollUpDaily([call], { timeZone: 'UTC' });
const merge = (wrong: object) => core.mergeDaily([unchecked({ ...row, partials: undefined, ...wrong })]);
const grid = core.hourOfWeekCounts([0], { timeZone: 'UTC' });
const stages = [{ id: 'a', label: 'A', count: 2 }];
const backwards = { start: '2026-02-02', end: '2026-02-01', timeZone: 'UTC' };
const forwards = { start: '2026-02-01', end: '2026-02-02', timeZone: 'UTC' };
const kpi = { id: 'a', label: 'A', figure: core.figure(1, 'count'), better: 'up' as const };
const now = { now: 0, timeZone: 'UTC' };

const refusals: readonly [string, () => unknown, core.InputErrorCode, string][] = [
  ['sum', () => core.sum([Number.NaN]), 'not_a_number', 'values[0]'],
  ['sum', () => core.sum([unchecked('1')]), 'not_a_number', 'values[0]'],
  ['sum', () => core.sum([1e308, 1e308]), 'out_of_range', 'values'],
  ['rate', () => core.rate(unchecked('1'), 2), 'not_a_number', 'part'],
  ['rate', () => core.rate(1, -2), 'out_of_range', 'whole'],
  ['rate', () => core.rate(1, 2, -1), 'out_of_range', 'digits'],
  ['rate', () => core.rate(1, 5e-324), 'out_of_range', 'whole'],
  ['roundHalfUp', () => core.roundHalfUp(Number.NaN, 1), 'not_a_number', 'value'],
  ['roundHalfUp', () => core.roundHalfUp(1, unchecked('1')), 'out_of_range', 'digits'],
  [
    'weightedAverage',
    () => core.weightedAverage([{ value: 1, weight: -1 }]),
    'out_of_range',
    'items[0].weight',
  ],
  [
    'weightedAverage',
    () => core.weightedAverage([unchecked({ weight: 1 })]),
    'not_a_number',
    'items[0].value',
  ],
  ['toEpochMs', () => core.toEpochMs('2026-02-30T00:00Z'), 'unknown_value', 'instant'],
  ['toEpochMs', () => core.toEpochMs(Number.NaN), 'not_a_number', 'instant'],
  ['toEpochMs', () => core.toEpochMs(1e15), 'out_of_range', 'instant'],
  ['toDay', () => core.toDay(1e15, 'UTC'), 'out_of_range', 'epochMs'],
  ['toDay', () => core.toDay(0, 'Nowhere'), 'unknown_zone', 'timeZone'],
  ['resolvePeriod', () => core.resolvePeriod(unchecked('8d'), now), 'unknown_value', 'period'],
  ['resolvePeriod', () => core.resolvePeriod('custom', now), 'missing', 'start'],
  ['resolvePeriod', () => core.resolvePeriod('custom', { ...now, start: 'x' }), 'unknown_value', 'start'],
  [
    'resolvePeriod',
    () => core.resolvePeriod({ preset: 'custom', ...backwards }, now),
    'reversed_range',
    'end',
  ],
  ['resolvePeriod', () => core.resolvePeriod('7d', { ...now, now: 'x' }), 'unknown_value', 'now'],
  ['resolvePeriod', () => core.resolvePeriod('7d', { ...now, timeZone: 'X' }), 'unknown_zone', 'timeZone'],
  [
    'previousPeriod',
    () =>
      core.previousPeriod(
        core.resolvePeriod({ preset: 'custom', start: '1000-01-01', end: '1000-01-01' }, now),
      ),
    'out_of_range',
    'previous.startMs',
  ],
  ['rollUpDaily', () => rollUp({ startMs: null }), 'not_a_number', 'calls[0].startMs'],
  ['rollUpDaily', () => rollUp({ startMs: '0' }), 'not_a_number', 'calls[0].startMs'],
  [
    'rollUpDaily',
    () => rollUp({ status: 'completed', talkRatio: '1' }),
    'out_of_range',
    'calls[0].talkRatio',
  ],
  ['rollUpDaily', () => rollUp({ startMs: 1e15 }), 'out_of_range', 'calls[0].startMs'],
  ['rollUpDaily', () => rollUp({ durationSeconds: 0.5 }), 'out_of_range', 'calls[0].durationSeconds'],
  ['rollUpDaily', () => rollUp({ status: 'completed', talkRatio: 2 }), 'out_of_range', 'calls[0].talkRatio'],
  ['rollUpDaily', () => rollUp({ disposition: 'x' }), 'unknown_value', 'calls[0].disposition'],
  ['rollUpDaily', () => rollUp({ durationSeconds: 2 ** 53 }), 'out_of_range', 'calls[0].durationSeconds'],
  ['mergeDaily', () => merge({ total_calls: -1 }), 'out_of_range', 'total_calls of 1970-01-01'],
  ['mergeDaily', () => merge({ sms_sent: '1' }), 'not_a_number', 'sms_sent of 1970-01-01'],
  ['mergeDaily', () => merge({ avg_talk_ratio: '1' }), 'out_of_range', 'avg_talk_ratio of 1970-01-01'],
  ['mergeDaily', () => merge({ avg_talk_ratio: 2 }), 'out_of_range', 'avg_talk_ratio of 1970-01-01'],
  [
    'mergeDaily',
    () => core.mergeDaily([unchecked({ ...row, total_calls: Number.MAX_SAFE_INTEGER })], [unchecked(row)]),
    'out_of_range',
    'total_calls',
  ],
  ['funnelStages', () => core.funnelStages([...stages, ...stages]), 'duplicate', 'stages[1].id'],
  ['funnelStages', () => core.funnelStages([{ id: '', label: 'A', count: 1 }]), 'missing', 'stages[0].id'],
  [
    'funnelStages',
    () => core.funnelStages(stages, { stepPercents: [] }),
    'out_of_range',
    'options.stepPercents',
  ],
  [
    'funnelStages',
    () => core.funnelStages(stages, { overallPercent: -1 }),
    'out_of_range',
    'options.overallPercent',
  ],
  ['funnelStages', () => core.funnelStages(stages, { period: backwards }), 'reversed_range', 'period.end'],
  [
    'hourOfWeekCounts',
    () => core.hourOfWeekCounts([unchecked(null)], now),
    'not_a_number',
    'timestampsMs[0]',
  ],
  ['hourOfWeekCounts', () => core.hourOfWeekCounts([1e15], now), 'out_of_range', 'timestampsMs[0]'],
  [
    'hourOfWeekCounts',
    () => core.hourOfWeekCounts([], { timeZone: 'UTC', period: { ...backwards, start: unchecked(null) } }),
    'missing',
    'period.start',
  ],
  [
    'createHeatmapGrid',
    () => core.createHeatmapGrid({ cells: [unchecked({ day: 0 })], timeZone: 'UTC' }),
    'out_of_range',
    'cells[0].day',
  ],
  [
    'createHeatmapGrid',
    () => core.createHeatmapGrid({ cells: grid.cells.concat(grid.cells), timeZone: 'UTC' }),
    'duplicate',
    'cells[168]',
  ],
  [
    'createHeatmapGrid',
    () =>
      core.createHeatmapGrid({
        cells: grid.cells.map((cell) => ({ ...cell, count: 2 ** 50 })),
        timeZone: 'UTC',
      }),
    'out_of_range',
    'cells',
  ],
  ['shiftHeatmap', () => core.shiftHeatmap(grid, { timeZone: 'X' }), 'unknown_zone', 'timeZone'],
  ['shiftHeatmap', () => core.shiftHeatmap(grid, { timeZone: 'Asia/Tokyo' }), 'missing', 'start'],
  [
    'shiftHeatmap',
    () => core.shiftHeatmap(grid, { timeZone: 'Asia/Tokyo', start: 1, end: 0 }),
    'reversed_range',
    'end',
  ],
  [
    'shiftHeatmap',
    () => core.shiftHeatmap(grid, { timeZone: 'Asia/Tokyo', start: 'x' }),
    'unknown_value',
    'start',
  ],
  [
    'shiftHeatmap',
    () => core.shiftHeatmap(grid, { timeZone: 'Asia/Tokyo', start: 0, end: 'x' }),
    'unknown_value',
    'end',
  ],
  [
    'shiftHeatmap',
    () => core.shiftHeatmap({ ...grid, labelOffsetMinutes: 30 }, { timeZone: 'Asia/Tokyo' }),
    'out_of_range',
    'grid',
  ],
  [
    'shiftHeatmap',
    () => core.shiftHeatmap({ ...grid, timeZone: 'X' }, { timeZone: 'UTC', start: 0, end: 1 }),
    'unknown_zone',
    'timeZone',
  ],
  [
    'shiftHeatmap',
    () => core.shiftHeatmap({ ...grid, period: { ...forwards, start: 'x' } }, { timeZone: 'Asia/Tokyo' }),
    'unknown_value',
    'grid.period.start',
  ],
  [
    'shiftHeatmap',
    () => core.shiftHeatmap({ ...grid, period: { ...forwards, timeZone: 'X' } }, { timeZone: 'Asia/Tokyo' }),
    'unknown_zone',
    'timeZone',
  ],
  [
    'shiftHeatmap',
    () => core.shiftHeatmap({ ...grid, period: forwards, countedNoun: '' }, { timeZone: 'Asia/Tokyo' }),
    'missing',
    'countedNoun',
  ],
  [
    'previousPeriod',
    () => core.previousPeriod({ ...core.resolvePeriod('7d', now), timeZone: 'X' }),
    'unknown_zone',
    'timeZone',
  ],
  [
    'summarizeDaily',
    () =>
      core.summarizeDaily([
        unchecked({ ...row, sms_sent: Number.MAX_SAFE_INTEGER }),
        unchecked({ ...row, sms_sent: 1 }),
      ]),
    'out_of_range',
    'sms_sent',
  ],
  ['bestTimes', () => core.bestTimes(grid, { limit: 0.5 }), 'out_of_range', 'limit'],
  ['toIsoWeekday', () => core.toIsoWeekday(7), 'out_of_range', 'sundayFirstDay'],
  ['toSundayFirstWeekday', () => core.toSundayFirstWeekday(unchecked(0)), 'out_of_range', 'day'],
  ['figure', () => core.figure(unchecked(undefined), 'count'), 'not_a_number', 'value'],
  ['figure', () => core.figure(-1, 'count'), 'out_of_range', 'value'],
  ['figure', () => core.figure(1, unchecked('euro')), 'unknown_value', 'unit'],
  ['createKpiSet', () => core.createKpiSet({ kpis: [kpi, kpi] }), 'duplicate', 'kpis[1].id'],
  [
    'createKpiSet',
    () => core.createKpiSet({ kpis: [{ ...kpi, better: unchecked('x') }] }),
    'unknown_value',
    'kpis[0].better',
  ],
  [
    'createKpiSet',
    () =>
      core.createKpiSet({
        kpis: [
          {
            ...kpi,
            comparison: { previous: core.figure(1, 'ratio'), change: core.figure(1, 'percent') },
          },
        ],
      }),
    'unknown_value',
    'kpis[0].comparison.previous.unit',
  ],
];

describe('a refused argument', () => {
  it.each(refusals)('$0 says $2 of $3', (name, attempt, code, argument) => {
    let caught: unknown;
    try {
      attempt();
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(core.InputError);
    expect(caught).toMatchObject({ name: 'InputError', code, argument });
    expect(String(caught)).toMatch(new RegExp(`^InputError: ${name} requires .+, got .*[^.]$`));
  });
});
