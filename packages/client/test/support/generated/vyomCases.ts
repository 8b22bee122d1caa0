import { createVyomClient, type VyomClient } from '../../../src/vyom/createVyomClient';
import {
  byAssistantEndpoint,
  byPhoneNumberEndpoint,
  byServiceEndpoint,
  byTimeEndpoint,
  dashboardEndpoint,
} from '../../../src/vyom/endpoints';
import { withValueAt } from '../places';
import type { GeneratedCase, Wiring } from './GeneratedCase';
import { dayAfter, withLastRow, withRows } from './rows';
import { vyomTables } from './vyomTables';

const range = { start_date: '2026-02-01T00:00:00Z', end_date: '2026-02-28T23:59:59.999Z' };
/** The same, as the system prints it. */
const printed = { start_date: '2026-02-01T00:00:00+00:00', end_date: '2026-02-28T23:59:59.999000+00:00' };

const clientOf = (wiring: Wiring): VyomClient =>
  createVyomClient({ baseUrl: 'https://vyom.example.com', auth: { apiKey: 'key-1' }, ...wiring });

const asIs = (answer: unknown): unknown => answer;
const dates = ['data', 'date_range'];
const series = 'data.time_series';

/** Vyom's endpoints, asked for February 2026. */
export const vyomCases: readonly GeneratedCase[] = [
  {
    title: 'vyom dashboard',
    schema: dashboardEndpoint.schema,
    table: vyomTables.dashboard,
    ask: (wiring) => clientOf(wiring).dashboard(range),
    fit: (answer) =>
      withValueAt(
        withValueAt(answer, [...dates, 'start_date'], printed.start_date),
        [...dates, 'end_date'],
        printed.end_date,
      ),
    lists: {},
    others: [
      {
        title: 'an instant later',
        path: 'data.date_range.start_date',
        change: (answer) => withValueAt(answer, [...dates, 'start_date'], '2026-02-01T00:00:00.000001+00:00'),
      },
      {
        title: 'the same hour of another zone',
        path: 'data.date_range.end_date',
        change: (answer) => withValueAt(answer, [...dates, 'end_date'], '2026-02-28T23:59:59.999+05:30'),
      },
    ],
  },
  {
    title: 'vyom by-assistant',
    schema: byAssistantEndpoint.schema,
    table: vyomTables.byAssistant,
    ask: (wiring) => clientOf(wiring).byAssistant(range),
    fit: asIs,
    lists: { 'data.assistants': ['assistant_id', 'assistant_name'] },
    others: [],
  },
  {
    title: 'vyom by-phone-number',
    schema: byPhoneNumberEndpoint.schema,
    table: vyomTables.byPhoneNumber,
    ask: (wiring) => clientOf(wiring).byPhoneNumber({ ...range, assistant_id: 'assistant-1' }),
    fit: asIs,
    lists: { 'data.phone_numbers': ['phone_number'] },
    others: [],
  },
  {
    title: 'vyom by-time',
    schema: byTimeEndpoint.schema,
    table: vyomTables.byTime,
    ask: (wiring) => clientOf(wiring).byTime({ ...range, granularity: 'day' }),
    fit: (answer) =>
      withRows(withValueAt(answer, ['data', 'granularity'], 'day'), series, (row, index) => ({
        ...row,
        date: dayAfter(index),
      })),
    lists: { [series]: ['date'] },
    others: [
      {
        title: 'another granularity',
        path: 'data.granularity',
        change: (answer) => withValueAt(answer, ['data', 'granularity'], 'week'),
      },
      ...['2026-02-30', '2026-W07', '2026-02', '2026-01-30', '2026-03-02', ''].map((date) => ({
        title: `the day "${date}"`,
        path: `${series}[`,
        change: (answer: unknown) => withLastRow(answer, series, { date }),
      })),
    ],
  },
  {
    title: 'vyom by-service',
    schema: byServiceEndpoint.schema,
    table: vyomTables.byService,
    ask: (wiring) => clientOf(wiring).byService(range),
    fit: asIs,
    lists: { 'data.services': ['service'] },
    others: [],
  },
];
