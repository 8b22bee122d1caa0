import { createVirsynClient, type VirsynClient } from '../../../src/virsyn/createVirsynClient';
import {
  campaignsEndpoint,
  funnelEndpoint,
  heatmapEndpoint,
  objectionsEndpoint,
  overviewEndpoint,
  qualityEndpoint,
  timeseriesEndpoint,
} from '../../../src/virsyn/endpoints';
import { valueAt, withValueAt } from '../places';
import type { GeneratedCase, OtherAnswer, Wiring } from './GeneratedCase';
import { dayAfter, rowsAt, withLastRow, withRows } from './rows';
import { virsynTables } from './virsynTables';

const range = { start_date: '2026-02-01', end_date: '2026-02-28' };
const february = { period: 'custom', ...range } as const;

const clientOf = (wiring: Wiring): VirsynClient =>
  createVirsynClient({
    baseUrl: 'https://virsyn.example.com',
    getAccessToken: async () => 'token-1',
    ...wiring,
  });

const setPeriod = (answer: unknown, { start_date, end_date } = range): unknown =>
  withValueAt(withValueAt(answer, ['period', 'start_date'], start_date), ['period', 'end_date'], end_date);

const periodOf = (answer: unknown): unknown => valueAt(answer, ['period']) ?? null;

const otherPeriods: readonly OtherAnswer[] = [
  {
    title: 'a day less',
    path: 'period',
    change: (answer) => periodOf(answer) && withValueAt(answer, ['period', 'start_date'], '2026-02-02'),
  },
  {
    title: 'a day more',
    path: 'period',
    change: (answer) => periodOf(answer) && withValueAt(answer, ['period', 'end_date'], '2026-03-01'),
  },
  {
    title: 'the days reversed',
    path: 'period',
    change: (answer) =>
      periodOf(answer) && setPeriod(answer, { start_date: range.end_date, end_date: range.start_date }),
  },
];

const dayOutside = (list: string): OtherAnswer => ({
  title: 'a day outside the range',
  path: `${list}[`,
  change: (answer) => withLastRow(answer, list, { date: '2026-03-01' }),
});

const owed = virsynTables.timeseries['data[]'].count.split(' ');
const zeros = Object.fromEntries(owed.map((name) => [name, 0]));

/** Virsyn's endpoints, asked for February 2026 where they take days. */
export const virsynCases: readonly GeneratedCase[] = [
  {
    title: 'virsyn dashboard-overview',
    schema: overviewEndpoint.schema,
    table: virsynTables.overview,
    ask: (wiring) => clientOf(wiring).overview(february),
    fit: setPeriod,
    lists: {},
    others: otherPeriods,
  },
  {
    title: 'virsyn dashboard-timeseries',
    schema: timeseriesEndpoint.schema,
    table: virsynTables.timeseries,
    ask: (wiring) => clientOf(wiring).timeseries(february),
    fit: (answer) =>
      withRows(setPeriod(answer), 'data', (row, index) => ({ ...zeros, ...row, date: dayAfter(index) })),
    lists: { data: ['date'] },
    others: [...otherPeriods, dayOutside('data')],
  },
  {
    title: 'virsyn dashboard-funnel',
    schema: funnelEndpoint.schema,
    table: virsynTables.funnel,
    ask: (wiring) => clientOf(wiring).funnel(february),
    fit: setPeriod,
    lists: {},
    others: otherPeriods,
  },
  {
    title: 'virsyn dashboard-campaigns',
    schema: campaignsEndpoint.schema,
    table: virsynTables.campaigns,
    ask: (wiring) => clientOf(wiring).campaigns({ limit: 8, offset: 16 }),
    fit: (answer) => {
      // A page without batches, or batches without a page, are neither.
      if (rowsAt(answer, 'active_batches') === null) return { ...Object(answer), pagination: null };
      const pagination = { total: 0, has_more: false, ...Object(valueAt(answer, ['pagination'])) };
      return withValueAt(answer, ['pagination'], { ...pagination, limit: 8, offset: 16 });
    },
    lists: { active_batches: ['id'], campaign_stats: ['campaign_id'] },
    together: ['active_batches', 'pagination'],
    others: [
      {
        title: 'another page',
        path: 'pagination.offset',
        change: (answer) =>
          rowsAt(answer, 'active_batches') && withValueAt(answer, ['pagination', 'offset'], 0),
      },
      {
        title: 'pages of another length',
        path: 'pagination.limit',
        change: (answer) =>
          rowsAt(answer, 'active_batches') && withValueAt(answer, ['pagination', 'limit'], 25),
      },
      {
        title: 'no page',
        path: 'pagination',
        change: (answer) =>
          rowsAt(answer, 'active_batches') && withValueAt(answer, ['pagination'], undefined),
      },
      {
        title: 'more batches than the page has room for',
        path: 'active_batches',
        change: (answer) => {
          const [batch] = rowsAt(answer, 'active_batches') ?? [];
          const batches = Array.from({ length: 9 }, (_, index) => ({ ...batch, id: `batch-${index}` }));
          return batch ? withValueAt(answer, ['active_batches'], batches) : null;
        },
      },
    ],
  },
  {
    title: 'virsyn dashboard-quality',
    schema: qualityEndpoint.schema,
    table: virsynTables.quality,
    ask: (wiring) => clientOf(wiring).quality(february),
    fit: (answer) =>
      withRows(setPeriod(answer), 'trend', (row, index) => ({ ...row, date: dayAfter(index) })),
    lists: { trend: ['date'] },
    others: [...otherPeriods, dayOutside('trend')],
  },
  {
    title: 'virsyn dashboard-heatmap',
    schema: heatmapEndpoint.schema,
    table: virsynTables.heatmap,
    ask: (wiring) => clientOf(wiring).heatmap({ period: '7d', metric: 'connected' }),
    fit: (answer) => ({
      ...Object(setPeriod(answer, { start_date: '2026-02-10', end_date: '2026-02-16' })),
      metric: 'connected',
    }),
    lists: { heatmap: ['day', 'hour'] },
    others: [
      ...otherPeriods,
      {
        title: 'another metric',
        path: 'metric',
        change: (answer) => withValueAt(answer, ['metric'], 'calls'),
      },
    ],
  },
  {
    title: 'virsyn dashboard-objections',
    schema: objectionsEndpoint.schema,
    table: virsynTables.objections,
    ask: (wiring) => clientOf(wiring).objections(february),
    fit: (answer) => (periodOf(answer) === null ? answer : setPeriod(answer)),
    lists: {
      top_objections: ['objection'],
      objections: ['objection'],
      buying_signals: ['signal'],
      top_buying_signals: ['signal'],
    },
    others: otherPeriods,
  },
];
