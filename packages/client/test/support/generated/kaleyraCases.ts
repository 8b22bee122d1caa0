import { createKaleyraClient, type KaleyraClient } from '../../../src/kaleyra/createKaleyraClient';
import {
  agentStatsEndpoint,
  callListEndpoint,
  dailyVolumeEndpoint,
  overviewEndpoint,
} from '../../../src/kaleyra/endpoints';
import { syncSchema } from '../../../src/kaleyra/schemas';
import { valueAt, withValueAt } from '../places';
import type { GeneratedCase, OtherAnswer, Wiring } from './GeneratedCase';
import { kaleyraTables } from './kaleyraTables';
import { dayAfter, rowsAt, toPlace, withLastRow, withRows } from './rows';

const february = {
  range: 'custom',
  start_date: '2026-02-01T00:00:00+05:30',
  end_date: '2026-03-01T00:00:00+05:30',
} as const;
const page = { service: 'CallForward', agent_number: '+12025550111', page: 2, limit: 8 } as const;

const clientOf = (wiring: Wiring): KaleyraClient =>
  createKaleyraClient({ baseUrl: 'https://kaleyra.example.com', ...wiring });

const setDays = (list: string) => (answer: unknown) =>
  withRows(answer, list, (row, index) => ({ ...row, date: dayAfter(index) }));

const otherDays = (list: string): readonly OtherAnswer[] =>
  ['2026-01-31', '2026-03-02'].map((date) => ({
    title: `the day ${date}`,
    path: list,
    change: (answer) => withLastRow(answer, list, { date }),
  }));

const otherLeg = (title: string, path: string, members: object): OtherAnswer => ({
  title,
  path,
  change: (answer) => withLastRow(answer, 'data', members),
});

/** Kaleyra's endpoints, asked for February 2026 in India. */
export const kaleyraCases: readonly GeneratedCase[] = [
  {
    title: 'kaleyra overview',
    schema: overviewEndpoint.schema,
    table: kaleyraTables.overview,
    ask: (wiring) => clientOf(wiring).overview(february),
    fit: setDays('daily_volume'),
    lists: { agent_stats: ['agent_number'], daily_volume: ['date'], status_breakdown: ['status'] },
    others: otherDays('daily_volume'),
  },
  {
    title: 'kaleyra agent-stats',
    schema: agentStatsEndpoint.schema,
    table: kaleyraTables.agentStats,
    ask: (wiring) => clientOf(wiring).agentStats(february),
    fit: (answer) => answer,
    lists: { '': ['agent_number'] },
    others: [],
  },
  {
    title: 'kaleyra daily-volume',
    schema: dailyVolumeEndpoint.schema,
    table: kaleyraTables.dailyVolume,
    ask: (wiring) => clientOf(wiring).dailyVolume(february),
    fit: setDays(''),
    lists: { '': ['date'] },
    others: otherDays(''),
  },
  {
    title: 'kaleyra call-list',
    schema: callListEndpoint.schema,
    table: kaleyraTables.callList,
    ask: (wiring) => clientOf(wiring).callList({ ...february, ...page }),
    fit: (answer) =>
      withRows(withValueAt(answer, ['page'], page.page), 'data', (row, index) => ({
        ...row,
        service: page.service,
        callto: page.agent_number,
        start_time: `${dayAfter(27 - index)}T18:29:59.999999+00:00`,
      })),
    lists: { data: ['id'] },
    others: [
      { title: 'another page', path: 'page', change: (answer) => withValueAt(answer, ['page'], 1) },
      {
        title: 'more legs than were asked for',
        path: 'data',
        change: (answer) => {
          const [leg] = rowsAt(answer, 'data') ?? [];
          const legs = Array.from({ length: 9 }, (_, index) => ({ ...leg, id: `leg-${index}` }));
          return leg ? withValueAt(answer, toPlace('data'), legs) : null;
        },
      },
      otherLeg('another service', 'data[', { service: 'callforward' }),
      otherLeg('another agent', 'data[', { callto: '+12025550112' }),
      otherLeg('a leg before the range', 'data', { start_time: '2026-01-31T18:29:59Z' }),
      otherLeg('a leg after the range', 'data', { start_time: '2026-02-28T18:30:01Z' }),
    ],
  },
  {
    title: 'kaleyra sync',
    schema: syncSchema,
    table: kaleyraTables.sync,
    ask: async (wiring) => {
      const report = await clientOf(wiring).sync();
      const [day] = report.days;
      if (day?.outcome === 'failed') throw day.error;
      return report.synced;
    },
    toSeen: (answer) => valueAt(answer, ['synced']),
    fit: (answer) => answer,
    lists: {},
    others: [],
  },
];
