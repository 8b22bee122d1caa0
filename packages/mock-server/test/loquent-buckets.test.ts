import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { askLoquent, customRange } from './askLoquent';
import { createTenant, drawRows, messageOf, noRows, worldOf } from './loquentWorld';

const api = createMockApi({
  world: worldOf(createTenant({ role: 'main', timeZone: 'America/New_York', rows: drawRows('main', 1) })),
});

describe('buckets', () => {
  async function buckets(timeZone: string | null, timeRange: string) {
    const tenant = createTenant({ role: 'main', timeZone, rows: { ...noRows, messages: [messageOf({})] } });
    const body = await askLoquent(createMockApi({ world: worldOf(tenant) }), 'messaging-stats', {
      timeRange,
    });
    return Object(body).message_activity;
  }

  it('are hours up to two days, 25 of them on the day that Casablanca sets its clocks back', async () => {
    const hours = await buckets('Africa/Casablanca', customRange('2026-02-15', '2026-02-15'));
    expect(hours).toHaveLength(25);
    expect(hours[2]).toEqual({
      date: '2026-02-15T02:00+01:00',
      label: 'Feb 15, 2 AM (UTC+01:00)',
      sms_count: 0,
      email_count: 0,
    });
    expect(hours[3]).toEqual({
      date: '2026-02-15T02:00+00:00',
      label: 'Feb 15, 2 AM (UTC+00:00)',
      sms_count: 0,
      email_count: 0,
    });
    expect(hours[13].label).toBe('Feb 15, 12 PM');
    expect(new Set(hours.map(({ label }: { label: string }) => label)).size).toBe(25);
    // In order of time, which here is not that of the texts.
    const moments = hours.map(({ date }: { date: string }) => Date.parse(date));
    expect(moments).toEqual([...moments].sort((one, other) => one - other));
  });

  it('go on to the end of today, with zeros', async () => {
    const hours = await buckets(null, 'today');
    expect(hours).toHaveLength(24);
    // Now is 10:00 in New York.
    expect(hours[10]).toEqual({
      date: '2026-02-16T10:00-05:00',
      label: 'Feb 16, 10 AM',
      sms_count: 1,
      email_count: 0,
    });
    expect(hours[23]).toMatchObject({ label: 'Feb 16, 11 PM', sms_count: 0 });
  });

  it('are days, then weeks from Monday, then months', async () => {
    expect(await buckets(null, 'last_90_days')).toHaveLength(90);
    const weeks = await buckets(null, customRange('2025-11-16', '2026-02-16'));
    expect(weeks[0]).toMatchObject({ date: '2025-11-10', label: 'Week of Nov 10' });
    expect(weeks.at(-1)).toMatchObject({ date: '2026-02-16', label: 'Week of Feb 16', sms_count: 1 });
    const months = await buckets(null, customRange('2023-12-31', '2026-02-16'));
    expect(months[0]).toMatchObject({ date: '2023-12-01', label: 'Dec 2023' });
    expect(months).toHaveLength(27);
  });
});

it('names the year of a day where the range holds the day twice', async () => {
  const labelsOf = async (start: string) => {
    const body = await askLoquent(api, 'stats', { timeRange: customRange(start, '2026-02-16') });
    return Object(body).call_activity.at(-1).label;
  };
  expect(await labelsOf('2025-02-17')).toBe('Feb 16');
  expect(await labelsOf('2025-02-16')).toBe('Feb 16, 2026');
});
