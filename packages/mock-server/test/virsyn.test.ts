import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';
import { ask, askVirsyn } from './ask';

const world = createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 30 });
const endpoints = ['dashboard-overview', 'dashboard-funnel', 'dashboard-heatmap'];
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

  it.each(endpoints)('of %s has the same members for a tenant without calls, all zero', async (endpoint) => {
    const api = createMockApi({ world });
    const empty = await askVirsyn(api, endpoint, { token: 'mock-virsyn-empty' });
    if (endpoint === 'dashboard-heatmap') {
      expect(empty).toMatchObject({ heatmap: [], best_times: [] });
      return;
    }
    expect(members(empty)).toEqual(members(await askVirsyn(api, endpoint)));
    expect(JSON.stringify(empty)).not.toMatch(/null|:[1-9]/);
  });
});

describe('periods', () => {
  const api = createMockApi({ now: '2026-02-16T00:00:00Z' });

  it.each([
    ['dashboard-overview', '', '2026-02-10', '2026-02-16'],
    ['dashboard-funnel', '', '2026-02-10', '2026-02-16'],
    ['dashboard-heatmap', '', '2026-01-18', '2026-02-16'],
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
    expect(body).not.toMatch(/"total_calls":[1-9]/);
  });

  it.each(['campaign_id', 'client_id'])('see nothing for an unknown %s', async (filter) => {
    const body = await askVirsyn(createMockApi({ world }), `dashboard-overview?${filter}=nothing`);
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
