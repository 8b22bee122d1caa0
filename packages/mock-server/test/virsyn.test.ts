import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';
import { ask, askVirsyn } from './ask';

const world = createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 30 });
const endpoints = [
  'dashboard-overview',
  'dashboard-timeseries',
  'dashboard-funnel',
  'dashboard-campaigns',
  'dashboard-quality',
  'dashboard-heatmap',
  'dashboard-objections',
];
const metrics = [
  'total_calls',
  'completed_calls',
  'failed_calls',
  'connected_calls',
  'conversations_had',
  'meetings_booked',
  'qualified_leads',
  'total_duration_seconds',
  'avg_duration_seconds',
  'inbound_calls',
  'outbound_calls',
  'positive_sentiment_calls',
  'neutral_sentiment_calls',
  'negative_sentiment_calls',
  'objections_encountered',
  'issues_resolved',
  'escalations',
  'voicemail_calls',
  'callback_requested_calls',
  'not_interested_calls',
  'wrong_number_calls',
  'dnc_requested_calls',
  'gatekeeper_blocked_calls',
  'no_answer_calls',
  'conversation_calls',
  'avg_talk_ratio',
  'avg_listen_ratio',
  'total_interruptions',
  'avg_script_adherence',
  'total_objections_handled',
  'total_buying_signals',
  'emails_sent',
  'sms_sent',
];
const path = (endpoint: string, query = '') => `/virsyn/functions/v1/${endpoint}${query}`;

/** The paths of a JSON value's members, lists without their indexes. */
function members(value: unknown, prefix = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  const inner = Array.isArray(value)
    ? value.flatMap((item) => members(item, `${prefix}[]`))
    : Object.entries(value).flatMap(([key, member]) =>
        members(member, prefix === '' ? key : `${prefix}.${key}`),
      );
  return [...new Set(inner)].sort();
}

describe('the shape of an answer', () => {
  it('has every member of dashboard-overview and no other', async () => {
    expect(members(await askVirsyn(createMockApi({ world }), 'dashboard-overview'))).toEqual(
      [
        'period.start_date',
        'period.end_date',
        'period.label',
        'summary.total_calls',
        'summary.completed_calls',
        'summary.failed_calls',
        'summary.connected_calls',
        'summary.contact_rate',
        'summary.conversations_had',
        'summary.meetings_booked',
        'summary.qualified_leads',
        'summary.avg_duration_seconds',
        'summary.total_duration_seconds',
        'summary.positive_sentiment_pct',
        'summary.neutral_sentiment_pct',
        'summary.negative_sentiment_pct',
        'summary.overall_conversion_rate',
        'disposition_breakdown.voicemail',
        'disposition_breakdown.callback_requested',
        'disposition_breakdown.not_interested',
        'disposition_breakdown.wrong_number',
        'disposition_breakdown.dnc_requested',
        'disposition_breakdown.gatekeeper_blocked',
        'disposition_breakdown.no_answer',
        'disposition_breakdown.conversation',
        'disposition_breakdown.appointment_booked',
        'quality.avg_talk_ratio',
        'quality.avg_listen_ratio',
        'quality.avg_script_adherence',
        'quality.total_interruptions',
        'quality.avg_interruptions_per_call',
        'quality.total_objections_encountered',
        'quality.total_objections_handled',
        'quality.objection_handling_rate',
        'quality.total_buying_signals',
        'tool_usage.emails_sent',
        'tool_usage.sms_sent',
      ].sort(),
    );
  });

  it('has every member of dashboard-funnel and no other', async () => {
    expect(members(await askVirsyn(createMockApi({ world }), 'dashboard-funnel'))).toEqual(
      [
        'period.start_date',
        'period.end_date',
        'funnel.total_calls',
        'funnel.connected',
        'funnel.conversation',
        'funnel.qualified',
        'funnel.appointment_booked',
        'rates.contact_rate',
        'rates.connected_to_conversation',
        'rates.conversation_to_qualified',
        'rates.qualified_to_booked',
        'rates.overall_conversion',
      ].sort(),
    );
  });

  it('has every member of dashboard-heatmap and no other', async () => {
    expect(members(await askVirsyn(createMockApi({ world }), 'dashboard-heatmap'))).toEqual(
      [
        'period.start_date',
        'period.end_date',
        'metric',
        'heatmap[].day',
        'heatmap[].hour',
        'heatmap[].total_calls',
        'heatmap[].connected_calls',
        'heatmap[].meetings_booked',
        'best_times[].day',
        'best_times[].hour',
        'best_times[].metric_value',
        'best_times[].label',
      ].sort(),
    );
  });

  it('has every member of dashboard-timeseries and no other', async () => {
    expect(members(await askVirsyn(createMockApi({ world }), 'dashboard-timeseries'))).toEqual(
      [
        'period.start_date',
        'period.end_date',
        'data[].date',
        ...metrics.map((name) => `data[].${name}`),
      ].sort(),
    );
  });

  it('has every member of dashboard-campaigns and no other', async () => {
    expect(members(await askVirsyn(createMockApi({ world }), 'dashboard-campaigns'))).toEqual(
      [
        'active_batches[].id',
        'active_batches[].agency_id',
        'active_batches[].campaign_id',
        'active_batches[].status',
        'active_batches[].total_calls',
        'active_batches[].completed_count',
        'active_batches[].failed_count',
        'active_batches[].pending_count',
        'active_batches[].in_progress_count',
        'active_batches[].progress_pct',
        'active_batches[].created_at',
        'active_batches[].completed_at',
        'campaign_stats[].campaign_id',
        'campaign_stats[].campaign_name',
        'campaign_stats[].total_calls',
        'campaign_stats[].completed_calls',
        'campaign_stats[].connected_calls',
        'campaign_stats[].meetings_booked',
        'campaign_stats[].qualified_leads',
        'campaign_stats[].conversations_had',
        'campaign_stats[].avg_duration_seconds',
        'campaign_stats[].contact_rate',
        'campaign_stats[].conversion_rate',
        'pagination.total',
        'pagination.limit',
        'pagination.offset',
        'pagination.has_more',
      ].sort(),
    );
  });

  it('has every member of dashboard-quality and no other', async () => {
    expect(members(await askVirsyn(createMockApi({ world }), 'dashboard-quality'))).toEqual(
      [
        'period.start_date',
        'period.end_date',
        'quality.avg_duration_seconds',
        'quality.avg_talk_ratio',
        'quality.avg_listen_ratio',
        'quality.avg_script_adherence',
        'quality.total_interruptions',
        'quality.avg_interruptions_per_call',
        'quality.objection_handling_rate',
        'quality.total_buying_signals',
        'quality.sentiment_distribution.positive',
        'quality.sentiment_distribution.neutral',
        'quality.sentiment_distribution.negative',
        'quality.sentiment_distribution.positive_pct',
        'quality.sentiment_distribution.neutral_pct',
        'quality.sentiment_distribution.negative_pct',
        'trend[].date',
        'trend[].avg_duration_seconds',
        'trend[].avg_talk_ratio',
        'trend[].avg_script_adherence',
        'trend[].sentiment_positive_pct',
        'trend[].interruptions',
        'trend[].completed_calls',
      ].sort(),
    );
  });

  it('has every member of dashboard-objections and no other', async () => {
    expect(members(await askVirsyn(createMockApi({ world }), 'dashboard-objections'))).toEqual(
      [
        'period.start_date',
        'period.end_date',
        'summary.total_calls_analyzed',
        'summary.total_objections_encountered',
        'summary.total_objections_handled',
        'summary.objection_handling_rate',
        'summary.total_buying_signals',
        'top_objections[].objection',
        'top_objections[].count',
        'top_objections[].handled_count',
        'top_objections[].handling_rate',
        'buying_signals[].signal',
        'buying_signals[].count',
      ].sort(),
    );
  });

  it.each(endpoints)(
    'of %s has the same members for a tenant without calls, none of them null',
    async (endpoint) => {
      const api = createMockApi({ world });
      const empty = await askVirsyn(api, endpoint, { token: 'mock-virsyn-empty' });
      const full = members(await askVirsyn(api, endpoint));
      // Of a list without entries only the list itself shows.
      expect(members(empty)).toEqual(full.filter((member) => !member.includes('[]')));
      expect(JSON.stringify(empty)).not.toMatch(/null/);
    },
  );

  it.each(['overview', 'funnel', 'quality', 'objections'])(
    'of dashboard-%s is all zero for a tenant without calls',
    async (endpoint) => {
      const api = createMockApi({ world });
      const empty = await askVirsyn(api, `dashboard-${endpoint}`, { token: 'mock-virsyn-empty' });
      expect(JSON.stringify(empty)).toMatch(/:0/);
      expect(JSON.stringify(empty)).not.toMatch(/:[1-9]/);
    },
  );

  it('has empty lists for a tenant without calls', async () => {
    const api = createMockApi({ world });
    const token = 'mock-virsyn-empty';
    const ask = (endpoint: string) => askVirsyn(api, endpoint, { token });
    expect(await ask('dashboard-heatmap')).toMatchObject({ heatmap: [], best_times: [] });
    expect(await ask('dashboard-timeseries')).toMatchObject({ data: [] });
    expect(await ask('dashboard-quality')).toMatchObject({ trend: [] });
    expect(await ask('dashboard-objections')).toMatchObject({ top_objections: [], buying_signals: [] });
    expect(await ask('dashboard-campaigns')).toEqual({
      active_batches: [],
      campaign_stats: [],
      pagination: { total: 0, limit: 25, offset: 0, has_more: false },
    });
  });
});

describe('periods', () => {
  const api = createMockApi({ now: '2026-02-16T00:00:00Z' });

  it.each([
    ['dashboard-overview', '', '2026-02-10', '2026-02-16'],
    ['dashboard-funnel', '', '2026-02-10', '2026-02-16'],
    ['dashboard-heatmap', '', '2026-01-18', '2026-02-16'],
    ['dashboard-timeseries', '', '2026-02-10', '2026-02-16'],
    ['dashboard-quality', '', '2026-02-10', '2026-02-16'],
    ['dashboard-objections', '', '2026-02-10', '2026-02-16'],
    ['dashboard-timeseries', '?period=30d', '2026-01-18', '2026-02-16'],
    ['dashboard-quality', '?period=today', '2026-02-16', '2026-02-16'],
    [
      'dashboard-objections',
      '?period=custom&start_date=2026-01-05&end_date=2026-01-07',
      '2026-01-05',
      '2026-01-07',
    ],
    ['dashboard-overview', '?period=today', '2026-02-16', '2026-02-16'],
    ['dashboard-funnel', '?period=90d', '2025-11-19', '2026-02-16'],
    ['dashboard-heatmap', '?period=7d', '2026-02-10', '2026-02-16'],
    [
      'dashboard-overview',
      '?period=custom&start_date=2024-02-29&end_date=2024-02-29',
      '2024-02-29',
      '2024-02-29',
    ],
    ['dashboard-funnel', '?period=7d&start_date=2020-01-01&end_date=nonsense', '2026-02-10', '2026-02-16'],
  ])('%s%s is %s to %s', async (endpoint, query, start_date, end_date) => {
    expect(await askVirsyn(api, `${endpoint}${query}`)).toMatchObject({ period: { start_date, end_date } });
  });

  it.each([
    [
      'dashboard-overview',
      '?period=yesterday',
      'Invalid period "yesterday". Use one of: today, 7d, 30d, 90d, custom',
    ],
    ['dashboard-heatmap', '?period=today', 'Invalid period "today". Use one of: 7d, 30d, 90d'],
    [
      'dashboard-heatmap',
      '?period=custom&start_date=2026-01-01&end_date=2026-01-02',
      'Invalid period "custom". Use one of: 7d, 30d, 90d',
    ],
    ['dashboard-funnel', '?period=custom', 'start_date and end_date are required when period is custom'],
    [
      'dashboard-funnel',
      '?period=custom&start_date=2026-01-01',
      'start_date and end_date are required when period is custom',
    ],
    [
      'dashboard-overview',
      '?period=custom&start_date=2026-02-30&end_date=2026-03-01',
      'Invalid start_date "2026-02-30". Use YYYY-MM-DD, years 1000 to 9999',
    ],
    [
      'dashboard-overview',
      '?period=custom&start_date=2026-02-01&end_date=1-3-2026',
      'Invalid end_date "1-3-2026". Use YYYY-MM-DD, years 1000 to 9999',
    ],
    [
      'dashboard-overview',
      '?period=custom&start_date=0999-01-01&end_date=2026-01-01',
      'Invalid start_date "0999-01-01". Use YYYY-MM-DD, years 1000 to 9999',
    ],
    [
      'dashboard-funnel',
      '?period=custom&start_date=2026-01-01&end_date=10000-01-01',
      'Invalid end_date "10000-01-01". Use YYYY-MM-DD, years 1000 to 9999',
    ],
    [
      'dashboard-overview',
      '?period=custom&start_date=2026-02-02&end_date=2026-02-01',
      'start_date must not be after end_date',
    ],
    [
      'dashboard-heatmap',
      '?metric=duration',
      'Invalid metric "duration". Use one of: calls, connected, meetings_booked',
    ],
    ['dashboard-heatmap', '?metric=', 'Invalid metric "". Use one of: calls, connected, meetings_booked'],
    ['dashboard-campaigns', '?period=1y', 'Invalid period "1y". Use one of: today, 7d, 30d, 90d, custom'],
    ['dashboard-campaigns', '?period=custom', 'start_date and end_date are required when period is custom'],
    [
      'dashboard-campaigns',
      '?status=paused',
      'Invalid status "paused". Use one of: pending, processing, completed, failed',
    ],
    ['dashboard-campaigns', '?limit=0', 'Invalid limit "0". Use a whole number from 1 to 100'],
    ['dashboard-campaigns', '?limit=101', 'Invalid limit "101". Use a whole number from 1 to 100'],
    ['dashboard-campaigns', '?limit=', 'Invalid limit "". Use a whole number from 1 to 100'],
    ['dashboard-campaigns', '?limit=2.5', 'Invalid limit "2.5". Use a whole number from 1 to 100'],
    ['dashboard-campaigns', '?offset=-1', 'Invalid offset "-1". Use a whole number of 0 or more'],
    ['dashboard-campaigns', '?offset=1e3', 'Invalid offset "1e3". Use a whole number of 0 or more'],
    ['dashboard-objections', '?limit=0', 'Invalid limit "0". Use a whole number from 1 to 50'],
    ['dashboard-objections', '?limit=51', 'Invalid limit "51". Use a whole number from 1 to 50'],
    [
      'dashboard-quality',
      '?period=forever',
      'Invalid period "forever". Use one of: today, 7d, 30d, 90d, custom',
    ],
  ])('%s%s is answered 400', async (endpoint, query, error) => {
    const { status, text } = await ask(api, path(endpoint, query));
    expect(status).toBe(400);
    expect(JSON.parse(text)).toEqual({ error });
  });
});

describe.each(endpoints)('%s refuses', (endpoint) => {
  const api = createMockApi({ world });

  it.each([
    [null, 401, 'Missing authorization header'],
    ['', 401, 'Invalid or expired token'],
    ['mock-virsyn-nobody', 401, 'Invalid or expired token'],
    ['mock-vyom-main', 401, 'Invalid or expired token'],
    ['mock-virsyn-expired', 401, 'Invalid or expired token'],
    ['mock-virsyn-no-agency', 403, 'User has no agency'],
  ])('token %o with %i', async (token, status, error) => {
    const answer = await ask(api, path(endpoint), { token });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual({ error });
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s with 405', async (method) => {
    const answer = await ask(api, path(endpoint), { method });
    expect(answer.status).toBe(405);
    expect(JSON.parse(answer.text)).toEqual({ error: 'Method not allowed' });
    expect(answer.headers.get('allow')).toBe('GET');
  });
});

describe('a function of another name', () => {
  it.each(['dashboard-nothing', 'dashboard-overview/more', 'Dashboard-Overview', 'dashboard-OVERVIEW', ''])(
    '"%s" is answered 404 as Supabase does, whoever asks',
    async (name) => {
      for (const token of ['mock-virsyn-main', null]) {
        const { status, text } = await ask(createMockApi({ world }), path(name), { token });
        expect(status).toBe(404);
        expect(JSON.parse(text)).toEqual({ code: 'NOT_FOUND', message: 'Requested function was not found' });
      }
    },
  );
});

describe('dashboard-timeseries', () => {
  const dayKeys = async (query: string) => {
    const body = await askVirsyn(createMockApi({ world }), `dashboard-timeseries?${query}`);
    // The members that the endpoint documents.
    const { data } = body as { data: readonly Record<string, unknown>[] };
    return [...new Set(data.flatMap((day) => Object.keys(day)))].sort();
  };

  it.each([
    ['metrics=total_calls', ['date', 'total_calls']],
    ['metrics=sms_sent,total_calls,sms_sent', ['date', 'sms_sent', 'total_calls']],
    ['metrics=total_calls,%20emails_sent', ['date', 'emails_sent', 'total_calls']],
    ['metrics=nonsense,total_calls', ['date', 'total_calls']],
    ['metrics=nonsense', ['date']],
    ['metrics=', ['date', ...metrics].sort()],
  ])('with %s sends %j', async (query, keys) => {
    expect(await dayKeys(query)).toEqual(keys);
  });
});

describe.each(endpoints)('%s filtered', (endpoint) => {
  const api = createMockApi({ world });
  const [main] = world.organizations;
  const [campaign] = main?.campaigns ?? [];
  const [client] = main?.clients ?? [];

  it('by an empty id is not filtered', async () => {
    expect(await askVirsyn(api, `${endpoint}?campaign_id=&client_id=`)).toEqual(
      await askVirsyn(api, endpoint),
    );
  });

  it('by an id in capitals is filtered by that id', async () => {
    for (const filter of [`campaign_id=${campaign?.id}`, `client_id=${client?.id}`]) {
      const own = await askVirsyn(api, `${endpoint}?${filter}`);
      const [name, id] = filter.split('=');
      expect(await askVirsyn(api, `${endpoint}?${name}=${id?.toUpperCase()}`)).toEqual(own);
      expect(own).not.toEqual(await askVirsyn(api, endpoint));
    }
  });

  it.each(['spring', '1', 'g0000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-0000000000000'])(
    'by "%s", which is no UUID, is a query that failed',
    async (id) => {
      for (const name of ['campaign_id', 'client_id']) {
        const { status, text } = await ask(api, path(endpoint, `?${name}=${id}`));
        expect(status).toBe(500);
        expect(JSON.parse(text)).toEqual({
          error: 'Failed to load dashboard data',
          details: `invalid input syntax for type uuid: "${id}"`,
        });
      }
    },
  );
});

describe('tenants', () => {
  it('come from the token, whatever a parameter says', async () => {
    const api = createMockApi({ world });
    const [, other] = api.world.organizations;
    const own = await askVirsyn(api, 'dashboard-overview');
    expect(await askVirsyn(api, `dashboard-overview?agency_id=${other?.id}`)).toEqual(own);
    expect(await askVirsyn(api, 'dashboard-overview', { token: 'mock-virsyn-other' })).not.toEqual(own);
  });

  it.each(endpoints)("cannot reach another tenant's campaign through %s", async (endpoint) => {
    const api = createMockApi({ world });
    const foreign = api.world.campaigns.find(({ agencyId }) => agencyId === api.world.organizations[1]?.id);
    const body = JSON.stringify(await askVirsyn(api, `${endpoint}?campaign_id=${foreign?.id}`));
    expect(body).not.toMatch(/"(?:total_calls|total|count|total_calls_analyzed)":[1-9]/);
  });

  it.each(['campaign_id', 'client_id'])('see nothing for an unknown %s', async (filter) => {
    const query = `dashboard-overview?${filter}=00000000-0000-4000-8000-000000000000`;
    const body = await askVirsyn(createMockApi({ world }), query);
    expect(body).toMatchObject({ summary: { total_calls: 0, contact_rate: 0 } });
  });
});

describe('createMockApi', () => {
  it('lists its users and a working token for Virsyn', () => {
    const { tokens, users } = createMockApi();
    expect(tokens).toEqual({
      virsyn: 'mock-virsyn-main',
      vyom: 'mock-vyom-main',
      loquent: 'mock-loquent-main',
      kaleyra: 'mock-kaleyra-main',
    });
    const ofVirsyn = users.filter(({ system }) => system === 'virsyn');
    expect(ofVirsyn.map(({ token, label, isExpired }) => [token, label, isExpired])).toEqual(
      expect.arrayContaining([
        ['mock-virsyn-main', 'Main user', false],
        ['mock-virsyn-other', 'Another tenant', false],
        ['mock-virsyn-empty', 'Empty tenant', false],
        ['mock-virsyn-no-agency', 'User without an agency', false],
        ['mock-virsyn-expired', 'Expired session', true],
      ]),
    );
  });

  it('is the same every day unless it is told another now', () => {
    expect(new Date(createMockApi().world.nowMs).toISOString()).toBe('2026-02-16T15:00:00.000Z');
    expect(createMockApi({ now: 0 }).world.nowMs).toBe(0);
  });

  it.each([-1, 600_001, Number.NaN])('refuses a latency of %d', (latencyMs) => {
    expect(() => createMockApi({ latencyMs })).toThrow(
      `createMockApi requires latencyMs to be from 0 to 600000, got ${latencyMs}`,
    );
  });
});
