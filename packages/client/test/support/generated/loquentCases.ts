import { createLoquentClient, type LoquentClient } from '../../../src/loquent/createLoquentClient';
import { createLoquentEndpoints } from '../../../src/loquent/endpoints';
import { encodeTimeRange } from '../../../src/loquent/params/encodeTimeRange';
import type { ContractTable } from './ContractTable';
import type { GeneratedCase, OtherAnswer, Wiring } from './GeneratedCase';
import { loquentTables } from './loquentTables';
import { dayAfter, rowsAt, withLastRow, withRows } from './rows';

const endpoints = createLoquentEndpoints(encodeTimeRange);
const week = { time_range: { custom: { start: dayAfter(0), end: dayAfter(6) } } } as const;
const always = { time_range: 'all_time' } as const;

const clientOf = (wiring: Wiring): LoquentClient =>
  createLoquentClient({
    baseUrl: 'https://loquent.example.com',
    auth: { session: 'cookie' },
    ...wiring,
  });

/** A series of the seven days asked, without gaps, or an empty one. */
const setWeek = (list: string) => (answer: unknown) => {
  const rows = rowsAt(answer, list) ?? [];
  const days = Array.from({ length: rows.length && 7 }, (_, index) => rows[index % rows.length]);
  return withRows({ ...Object(answer), [list]: days }, list, (row, index) => ({
    ...row,
    date: dayAfter(index),
    label: `day ${index}`,
  }));
};

const otherWeeks = (list: string): readonly OtherAnswer[] =>
  [
    ['a day of another month', 40],
    ['a day long before', -40],
  ].map(([title, days]) => ({
    title: String(title),
    path: list,
    change: (answer) => withLastRow(answer, list, { date: dayAfter(Number(days)) }),
  }));

const about = (
  name: keyof typeof endpoints,
  table: ContractTable,
  lists: GeneratedCase['lists'],
): GeneratedCase => ({
  title: `loquent ${endpoints[name].name}`,
  schema: endpoints[name].schema,
  table,
  ask: (wiring) => {
    const client = clientOf(wiring);
    return name === 'planStats' ? client.planStats() : client[name](always);
  },
  fit: (answer) => answer,
  lists,
  others: [],
});

const heatmapKey = ['day_of_week', 'hour'];
const statsLists = { call_heatmap: heatmapKey, recent_calls: ['id'], todo_status_counts: ['status'] };
const messagingLists = {
  message_heatmap: heatmapKey,
  'response_insights.unresponded_by_hour': ['hour'],
};
const seriesKey = ['date', 'label'];

/** One row of a series at most: two of one date and label would have to agree. */
const cut = (list: string) => (answer: unknown) => ({
  ...Object(answer),
  [list]: (rowsAt(answer, list) ?? []).slice(0, 1),
});

/** Loquent's endpoints, asked for all time; those with a series once more for seven days. */
export const loquentCases: readonly GeneratedCase[] = [
  { ...about('stats', loquentTables.stats, statsLists), fit: cut('call_activity') },
  {
    ...about('stats', loquentTables.stats, { ...statsLists, call_activity: seriesKey }),
    title: 'loquent stats of a week',
    ask: (wiring) => clientOf(wiring).stats(week),
    fit: setWeek('call_activity'),
    others: otherWeeks('call_activity'),
  },
  { ...about('messagingStats', loquentTables.messagingStats, messagingLists), fit: cut('message_activity') },
  {
    ...about('messagingStats', loquentTables.messagingStats, {
      ...messagingLists,
      message_activity: seriesKey,
    }),
    title: 'loquent messaging-stats of a week',
    ask: (wiring) => clientOf(wiring).messagingStats(week),
    fit: setWeek('message_activity'),
    others: otherWeeks('message_activity'),
  },
  about('textAgentStats', loquentTables.textAgentStats, {}),
  about('planStats', loquentTables.planStats, {}),
  about('aiUsageStats', loquentTables.aiUsageStats, { cost_by_feature: ['feature'] }),
  about('aiMessageOriginStats', loquentTables.aiMessageOriginStats, { by_feature: ['feature'] }),
  about('engagementStats', loquentTables.engagementStats, { recent_activities: ['activity_type', 'id'] }),
];
