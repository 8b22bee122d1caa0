import { describe, expect, it } from 'vitest';
import { checkVyomIdentities } from '../src/vyom/identities/checkVyomIdentities';
import { brokenBy } from './support/brokenBy';
import { vyomAnswers } from './support/vyomAnswers';

const { dashboard, byAssistant, byService, byTime } = vyomAnswers;
const rowsWithAverage = {
  'row_average_duration calls_sum': ['total_calls'],
  'row_hours row_average_duration duration_sum': ['total_duration_minutes'],
  'row_hours duration_sum': ['total_duration_hours'],
  row_average_duration: ['avg_duration_minutes'],
};
const rows = {
  calls_sum: ['total_calls'],
  'row_hours duration_sum': ['total_duration_minutes', 'total_duration_hours'],
};
const inList = (list: string, members: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(members).map(([names, found]) => [names, found.map((one) => `data.${list}[0].${one}`)]),
  );

describe("Vyom's answers about one range", () => {
  it('agree', () => {
    expect(checkVyomIdentities(vyomAnswers)).toEqual([]);
  });

  it('no longer do when a number is one more', () => {
    expect(brokenBy(checkVyomIdentities, vyomAnswers)).toEqual({
      dashboard: {
        'average_duration calls_sum': ['data.total_calls'],
        'hours average_duration duration_sum': ['data.total_duration_minutes'],
        'hours duration_sum': ['data.total_duration_hours'],
        average_duration: ['data.avg_duration_minutes'],
        // Of today, this week and this month, whatever the range.
        '-': ['data.calls_today', 'data.calls_this_week', 'data.calls_this_month'],
      },
      byAssistant: inList('assistants', rowsWithAverage),
      byPhoneNumber: inList('phone_numbers', rowsWithAverage),
      byTime: inList('time_series', rows),
      byService: inList('services', rows),
    });
  });

  it('may lose half a unit of the second decimal in every row and in the total, and no more', () => {
    const exact = { total_calls: 1, total_duration_hours: 0.02 };
    const of = (minutes: number) =>
      checkVyomIdentities({
        dashboard: {
          ...dashboard,
          data: {
            ...dashboard.data,
            total_calls: 3,
            total_duration_minutes: minutes,
            total_duration_hours: Number((minutes / 60).toFixed(2)),
            avg_duration_minutes: minutes / 3,
          },
        },
        byService: {
          ...byService,
          data: {
            services: ['a', 'b', 'c'].map((service) => ({ service, ...exact, total_duration_minutes: 1.1 })),
          },
        },
      }).map(({ identity }) => identity);
    // Three times 1.1049 are 3.3147; three times 1.095 are 3.285.
    expect([3.28, 3.29, 3.3, 3.31, 3.32].flatMap(of)).toEqual([]);
    expect([3.27, 3.33].map(of)).toEqual([['duration_sum'], ['duration_sum']]);
  });

  it('have an average of 0 without calls, and no rows', () => {
    const nothing = { total_calls: 0, total_duration_minutes: 0, total_duration_hours: 0 };
    const none = { ...dashboard, data: { ...dashboard.data, ...nothing, avg_duration_minutes: 0 } };
    const noRows = { ...byAssistant, data: { assistants: [] } };
    expect(checkVyomIdentities({ dashboard: none, byAssistant: noRows })).toEqual([]);
    expect(checkVyomIdentities({ dashboard: none, byTime })).not.toEqual([]);
    expect(checkVyomIdentities({ byAssistant, byTime })).toEqual([]);
  });

  it.each([-1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('do not count %d calls', (total_calls) => {
    const odd = { ...dashboard, data: { ...dashboard.data, total_calls } };
    expect(checkVyomIdentities({ ...vyomAnswers, dashboard: odd })).toEqual([]);
  });

  it.each([
    ['total_duration_hours', 'hours duration_sum'],
    ['avg_duration_minutes', 'average_duration'],
    ['total_duration_minutes', 'hours duration_sum'],
  ])('notice a negative %s, which is no count', (member, names) => {
    const odd = { ...dashboard, data: { ...dashboard.data, [member]: -1 } };
    const found = checkVyomIdentities({ ...vyomAnswers, dashboard: odd }).map(({ identity }) => identity);
    expect([...new Set(found)].join(' ')).toBe(names);
  });

  it('name the row that contradicts itself', () => {
    const [first, second] = byService.data.services;
    const services = [first, { ...second, total_duration_hours: 0.2 }];
    // Both rows are there.
    const answer = { ...byService, data: { services: services as typeof byService.data.services } };
    expect(checkVyomIdentities({ byService: answer })).toMatchObject([
      {
        identity: 'row_hours',
        endpoints: ['byService'],
        left: { path: 'byService.data.services[1].total_duration_hours', value: 0.2 },
        right: { path: 'byService.data.services[1].total_duration_minutes', value: 0.125 },
      },
    ]);
  });
});
