import { describe, expect, it } from 'vitest';
import { matching } from './shape/texts';
import {
  byTimeOf,
  olderByTimeOf,
  olderVyomShapes,
  type VyomGranularity,
  vyomError,
  vyomShapes,
  vyomUnknown,
  vyomValidationError,
} from './shapes/vyom';
import type { AskOptions } from './transports/askOver';
import { describeTransports } from './transports/describeTransports';

type Endpoint = keyof typeof vyomShapes;
const endpoints = Object.keys(vyomShapes) as Endpoint[]; // The keys of a literal are its members.
const main: AskOptions = { token: 'mock-vyom-main' };
const tenants = ['main', 'other', 'empty', 'three-calls', 'half-hour', 'clock-change', 'hostile', 'no-zone'];
const dashboard = '/analytics/dashboard';
const byTime = '/analytics/calls/by-time';
const nowMs = Date.UTC(2026, 1, 16, 15);
const dayMs = 86_400_000;

describeTransports('Vyom', {}, (running) => {
  describe.each(endpoints)('%s', (endpoint) => {
    const shape = vyomShapes[endpoint];

    it.each(tenants)('answers the tenant "%s" in its documented shape', async (tenant) => {
      await running().ask.shaped<object>(`/vyom${endpoint}`, shape, { token: `mock-vyom-${tenant}` });
    });

    it.each([
      '?start_date=2026-01-01T00:00:00Z&end_date=2026-01-31T23:59:59.999Z',
      '?start_date=2026-01-01T05:30:00%2B05:30&end_date=2026-01-31T23:59:59.999Z',
      // A plus sign that nobody has encoded arrives as a space.
      '?start_date=2026-01-01T05:30:00+05:30&end_date=2026-01-31T23:59:59.999Z',
      '?start_date=2026-01-01T00:00:00&end_date=2026-01-31T23:59:59.999',
      '?start_date=2025-12-31T19:00:00-05:00&end_date=2026-01-31T23:59:59.999Z',
    ])('reads the range %s', async (query) => {
      const { ask } = running();
      const body = await ask.shaped<object>(`/vyom${endpoint}${query}`, shape, main);
      const plain = '?start_date=2026-01-01T00:00:00.000Z&end_date=2026-01-31T23:59:59.999Z';
      expect(body).toEqual((await ask(`/vyom${endpoint}${plain}`, main)).body);
    });

    it('goes from 30 days before now to now when it is told no range', async () => {
      const { ask } = running();
      const query = '?start_date=2026-01-17T15:00:00Z&end_date=2026-02-16T15:00:00Z';
      const whole = await ask.shaped<{ data: object }>(`/vyom${endpoint}`, shape, main);
      const { data } = await ask.shaped<{ data: object }>(`/vyom${endpoint}${query}`, shape, main);
      // The applied range is printed with microseconds when nobody asked for it.
      expect({ ...whole.data, date_range: null }).toEqual({ ...data, date_range: null });
    });

    it('selects nothing when an old end is asked for alone', async () => {
      const query = '?end_date=2026-01-01T00:00:00Z';
      const { data } = await running().ask.shaped<{ data: object }>(`/vyom${endpoint}${query}`, shape, main);
      if (endpoint === dashboard) expect(data).toMatchObject({ total_calls: 0, avg_duration_minutes: 0 });
      else expect(JSON.stringify(data)).toContain('[]');
    });

    it.each([
      ['no key', {}, /./],
      ['a key nobody has', { token: 'mock-vyom-nobody' }, /^Invalid or inactive API key$/],
      ['an expired key', { token: 'mock-vyom-expired' }, /^Invalid or inactive API key$/],
      ["another system's token", { token: 'mock-virsyn-main' }, /^Invalid or inactive API key$/],
    ])('answers %s with 401', async (_what, options, message) => {
      const { ask } = running();
      const error = vyomError(matching(message, `a text like ${message}`));
      await ask.shaped(`/vyom${endpoint}`, error, { ...options, expectedStatus: 401 });
      const { headers } = await ask(`/vyom${endpoint}`, options);
      expect(headers.get('www-authenticate')).toBe('Bearer');
    });

    it.each(['?start_date=yesterday', '?end_date=2026-02-30T00:00:00Z', '?start_date='])(
      'answers %s with 422 and the list of what is wrong',
      async (query) => {
        const { data } = await running().ask.shaped(`/vyom${endpoint}${query}`, vyomValidationError, {
          ...main,
          expectedStatus: 422,
        });
        const parameter = query.slice(1, query.indexOf('='));
        expect(data.errors).toMatchObject([{ loc: ['query', parameter] }]);
      },
    );

    it('answers a failure with 500 in the envelope', async () => {
      const { ask, api } = running();
      api.faults.set([{ name: 'server_error', system: 'vyom', times: 1 }]);
      const error = vyomError(
        matching(/^Internal Server Error: /, 'a text beginning "Internal Server Error: "'),
      );
      await ask.shaped(`/vyom${endpoint}`, error, { ...main, expectedStatus: 500 });
    });

    it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('answers %s with 405', async (method) => {
      const { ask } = running();
      const options = { ...main, method };
      const shape = vyomUnknown('Method Not Allowed');
      await ask.shaped(`/vyom${endpoint}`, shape, { ...options, expectedStatus: 405 });
      expect((await ask(`/vyom${endpoint}`, options)).headers.get('allow')).toBe('GET');
    });

    it('takes the tenant from the key', async () => {
      const { ask } = running();
      const other = await ask(`/vyom${endpoint}`, { token: 'mock-vyom-other' });
      expect(other.body).not.toEqual((await ask(`/vyom${endpoint}`, main)).body);
    });
  });

  it('knows Dashboard without and the lists with /calls/ in their path', async () => {
    const { ask } = running();
    for (const path of ['/analytics/calls/dashboard', '/analytics/by-time', '/analytics/nothing']) {
      await ask.shaped(`/vyom${path}`, vyomUnknown('Not Found'), { ...main, expectedStatus: 404 });
    }
  });

  describe('the dashboard', () => {
    const ask = (query = '', tenant = 'main') =>
      running().ask.shaped(`/vyom${dashboard}${query}`, vyomShapes[dashboard], {
        token: `mock-vyom-${tenant}`,
      });

    it('prints the range that was applied, with microseconds when it is the default', async () => {
      const { data } = await ask('?start_date=2026-02-01T00:00:00Z&end_date=2026-02-02T12:30:00Z');
      expect(data.date_range).toEqual({
        start_date: '2026-02-01T00:00:00+00:00',
        end_date: '2026-02-02T12:30:00+00:00',
      });
      const { data: byDefault } = await ask();
      expect(Date.parse(byDefault.date_range.start_date)).toBe(nowMs - 30 * dayMs);
      expect(Date.parse(byDefault.date_range.end_date)).toBe(nowMs);
    });

    it('counts today, this week and this month without the range', async () => {
      const of = async (start: string) => (await ask(`?start_date=${start}T00:00:00Z`)).data.total_calls;
      const { data } = await ask('?start_date=2026-01-01T00:00:00Z&end_date=2026-01-02T00:00:00Z');
      // 16 February 2026 is a Monday.
      expect(data.calls_today).toBe(await of('2026-02-16'));
      expect(data.calls_this_week).toBe(await of('2026-02-16'));
      expect(data.calls_this_month).toBe(await of('2026-02-01'));
      expect(data.calls_this_month).toBeGreaterThan(data.total_calls);
    });

    it('includes both ends of the range', async () => {
      const first = [
        ...running().api.world.calls({ agencyId: running().api.world.organizations[0]?.id ?? '' }),
      ][0];
      const moment = new Date(first?.startMs ?? 0).toISOString();
      const { data } = await ask(`?start_date=${moment}&end_date=${moment}`);
      expect(data.total_calls).toBeGreaterThan(0);
    });

    it('is full of zeros for a tenant without calls', async () => {
      const { data } = await ask('', 'empty');
      const { date_range, ...figures } = data;
      expect(new Set(Object.values(figures))).toEqual(new Set([0]));
    });
  });

  describe('by time', () => {
    it.each(['day', 'week', 'month'] as const)('labels buckets of a %s', async (granularity) => {
      const query = `?granularity=${granularity}&start_date=2025-11-20T00:00:00Z`;
      const { data } = await running().ask.shaped(`/vyom${byTime}${query}`, byTimeOf(granularity), main);
      expect(data.time_series.length).toBeGreaterThan(3);
    });

    it('cuts days in UTC unless it is told otherwise', async () => {
      const { data } = await running().ask.shaped(`/vyom${byTime}`, byTimeOf('day'), main);
      expect(data.granularity).toBe('day');
      expect(data.time_series.at(-1)?.date).toBe('2026-02-16');
    });

    it('pairs the calendar year with the ISO week around New Year', async () => {
      const query = '?granularity=week&start_date=2025-12-29T00:00:00Z&end_date=2025-12-31T23:59:59Z';
      const { data } = await running().ask.shaped(`/vyom${byTime}${query}`, byTimeOf('week'), main);
      // 29 December 2025 lies in the first ISO week of 2026.
      expect(data.time_series.map(({ date }) => date)).toEqual(['2025-W01']);
    });

    it('answers another granularity with 422', async () => {
      const { data } = await running().ask.shaped(`/vyom${byTime}?granularity=hour`, vyomValidationError, {
        ...main,
        expectedStatus: 422,
      });
      expect(data.errors).toMatchObject([{ loc: ['query', 'granularity'] }]);
    });
  });

  it('tells calls from the web and from phones that are not stored apart', async () => {
    const { ask } = running();
    const { data } = await ask.shaped(
      '/vyom/analytics/calls/by-phone-number',
      vyomShapes['/analytics/calls/by-phone-number'],
      main,
    );
    const numbers = data.phone_numbers.map(({ phone_number }) => phone_number);
    expect(numbers).toContain('WEB_CALL');
    expect(new Set(numbers).size).toBe(numbers.length);
    const services = await ask.shaped(
      '/vyom/analytics/calls/by-service',
      vyomShapes['/analytics/calls/by-service'],
      main,
    );
    expect(new Set(services.data.services.map(({ service }) => service))).toEqual(
      new Set(['exotel', 'twilio', 'web', 'unknown']),
    );
  });
});

describeTransports('Vyom of an older revision', { settings: { vyomRevision: 'older' } }, (running) => {
  it.each(endpoints)('%s has the members that later revisions dropped', async (endpoint) => {
    const { ask } = running();
    await ask.shaped<object>(`/vyom${endpoint}`, olderVyomShapes[endpoint], main);
    await ask.shaped<object>(`/vyom${endpoint}`, olderVyomShapes[endpoint], { token: 'mock-vyom-empty' });
  });

  it.each(['day', 'week', 'month'] satisfies VyomGranularity[])(
    'by time has them by %s too',
    async (granularity) => {
      const shape = olderByTimeOf(granularity);
      await running().ask.shaped(`/vyom${byTime}?granularity=${granularity}`, shape, main);
    },
  );

  it('counts statuses that add up to the calls', async () => {
    const { data } = await running().ask.shaped(`/vyom${dashboard}`, olderVyomShapes[dashboard], main);
    const counted = Object.values(data.calls_by_status).reduce((sum, calls) => sum + calls, 0);
    expect(counted).toBe(data.total_calls);
  });

  it('groups by the number that was called', async () => {
    const { data } = await running().ask.shaped(
      '/vyom/analytics/calls/by-phone-number',
      olderVyomShapes['/analytics/calls/by-phone-number'],
      main,
    );
    expect(data.phone_numbers.length).toBeGreaterThan(20);
  });
});
