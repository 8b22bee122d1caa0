import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import type { CallBatch } from '../src/world/CallBatch';
import { Organization } from '../src/world/Organization';
import { CallTable } from '../src/world/tables/CallTable';
import type { StoredCall } from '../src/world/tables/StoredCall';
import { World } from '../src/world/World';
import { ask, askVirsyn } from './ask';

const nowMs = Date.UTC(2026, 1, 16, 15);
const hourMs = 3_600_000;
const spring = '50000000-0000-4000-8000-000000000001';
const autumn = 'a0000000-0000-4000-8000-000000000002';
const deleted = 'd0000000-0000-4000-8000-000000000003';
const clinic = 'c0000000-0000-4000-8000-000000000004';
const bakery = 'b0000000-0000-4000-8000-000000000005';
const unheardOf = 'e0000000-0000-4000-8000-000000000006';

function batchOf(id: string, hoursAgo: number, batch: Partial<CallBatch> = {}): CallBatch {
  return {
    id,
    campaignId: spring,
    status: 'processing',
    contactCount: 0,
    createdAtMs: nowMs - hoursAgo * hourMs,
    completedAtMs: null,
    ...batch,
  };
}

function apiOf({
  batches = [],
  calls = [],
}: {
  readonly batches?: readonly CallBatch[];
  readonly calls?: readonly Partial<StoredCall>[];
}) {
  const table = new CallTable();
  for (const [serial, call] of calls.entries()) {
    table.push({
      serial,
      startMs: nowMs - hourMs,
      agencyId: 'agency',
      campaignId: spring,
      clientId: clinic,
      isConnected: false,
      isConversation: false,
      isQualified: false,
      isMeetingBooked: false,
      ...call,
    });
  }
  table.sortByStart();
  const organization = new Organization({
    id: 'agency',
    name: 'Agency',
    role: 'main',
    label: 'Main tenant',
    timeZone: null,
    ownerEmail: 'owner@agency.example',
    campaigns: [
      { id: spring, name: 'Spring', agencyId: 'agency' },
      { id: autumn, name: 'Autumn', agencyId: 'agency' },
    ],
    clients: [],
    agents: [],
    staff: [],
    phones: [],
    holdsEverything: true,
    drawRecords: () => ({
      calls: table,
      contacts: [],
      batches,
      legs: null,
      messages: null,
      suggestions: null,
      plans: null,
      aiUsage: null,
      todos: null,
    }),
  });
  return createMockApi({
    world: new World({ source: 'built-in', seed: 1, nowMs, organizations: [organization] }),
  });
}

/** What the tests read of an answer; the members are those that the endpoint documents. */
interface Campaigns {
  readonly active_batches: readonly { readonly id: string }[];
  readonly campaign_stats: readonly { readonly campaign_id: string }[];
  readonly pagination: object;
}

async function campaigns(api: ReturnType<typeof apiOf>, query = ''): Promise<Campaigns> {
  return (await askVirsyn(api, `dashboard-campaigns?${query}`)) as Campaigns;
}

const idsOf = ({ active_batches }: Campaigns) => active_batches.map(({ id }) => id);

describe('the batches of dashboard-campaigns', () => {
  it('are counted from their calls: over, under way, and not dialled', async () => {
    const call = { batchId: 'one', durationSeconds: 60 };
    const api = apiOf({
      batches: [batchOf('one', 3, { contactCount: 9 })],
      calls: [
        { ...call, status: 'completed' },
        { ...call, status: 'completed' },
        { ...call, status: 'failed', durationSeconds: 0 },
        // Nobody answered: over, and neither completed nor failed.
        { ...call, status: null, durationSeconds: 0 },
        // Under way: nobody knows yet how it ends.
        { batchId: 'one', status: null, durationSeconds: null },
        { batchId: null, status: 'completed', durationSeconds: 60 },
        { ...call, batchId: 'another', status: 'completed' },
      ],
    });
    expect((await campaigns(api)).active_batches).toEqual([
      {
        id: 'one',
        agency_id: 'agency',
        campaign_id: spring,
        status: 'processing',
        total_calls: 9,
        completed_count: 2,
        failed_count: 2,
        pending_count: 4,
        in_progress_count: 1,
        progress_pct: 44,
        created_at: '2026-02-16T12:00:00.000Z',
        completed_at: null,
      },
    ]);
  });

  it('of no campaign and without contacts have null and zeros', async () => {
    const over = { campaignId: null, status: 'completed', completedAtMs: nowMs } as const;
    expect((await campaigns(apiOf({ batches: [batchOf('one', 3, over)] }))).active_batches).toEqual([
      {
        id: 'one',
        agency_id: 'agency',
        campaign_id: null,
        status: 'completed',
        total_calls: 0,
        completed_count: 0,
        failed_count: 0,
        pending_count: 0,
        in_progress_count: 0,
        progress_pct: 0,
        created_at: '2026-02-16T12:00:00.000Z',
        completed_at: '2026-02-16T15:00:00.000Z',
      },
    ]);
  });

  it('have their calls from the moment of their creation to that of their completion', async () => {
    const over = { status: 'completed', contactCount: 2, completedAtMs: nowMs - hourMs } as const;
    const api = apiOf({
      batches: [batchOf('one', 3, over)],
      calls: [
        { batchId: 'one', startMs: nowMs - 3 * hourMs, status: 'completed', durationSeconds: 60 },
        { batchId: 'one', startMs: nowMs - hourMs, status: 'failed', durationSeconds: 0 },
      ],
    });
    const [batch] = (await campaigns(api)).active_batches;
    expect(batch).toMatchObject({ completed_count: 1, failed_count: 1, pending_count: 0 });
  });

  it('come newest first, of any age and status', async () => {
    const api = apiOf({
      batches: [
        batchOf('old', 5000, { status: 'failed' }),
        batchOf('b', 2, { status: 'paused' }),
        batchOf('a', 2, { status: 'scheduled' }),
        batchOf('new', 1),
      ],
    });
    expect(idsOf(await campaigns(api))).toEqual(['new', 'a', 'b', 'old']);
    expect(idsOf(await campaigns(api, 'period=today'))).toEqual(['new', 'a', 'b', 'old']);
  });

  it.each([
    ['status=pending', ['p']],
    ['status=processing', ['r1', 'r2']],
    ['status=completed', ['c']],
    ['status=failed', ['f']],
    [`campaign_id=${autumn}`, ['r2']],
    [`campaign_id=${unheardOf}`, []],
    [`status=processing&campaign_id=${spring}`, ['r1']],
    [`client_id=${clinic}`, ['p', 'r1', 'c', 'f']],
    [`client_id=${bakery}`, ['r2']],
    [`client_id=${unheardOf}`, []],
    [`client_id=${bakery}&campaign_id=${spring}`, []],
  ])('are filtered by %s', async (query, ids) => {
    const api = apiOf({
      batches: [
        batchOf('p', 1, { status: 'pending' }),
        batchOf('r1', 2),
        batchOf('r2', 3, { campaignId: autumn }),
        batchOf('c', 4, { status: 'completed' }),
        batchOf('f', 5, { status: 'failed' }),
        batchOf('u', 6, { status: 'scheduled', campaignId: null }),
      ],
      calls: [{}, { campaignId: autumn, clientId: bakery }, { campaignId: null, clientId: bakery }],
    });
    const answer = await campaigns(api, query);
    expect(idsOf(answer)).toEqual(ids);
    expect(answer.pagination).toEqual({ total: ids.length, limit: 25, offset: 0, has_more: false });
  });

  it.each([
    ['', 25, 'b000', 'b024', { limit: 25, offset: 0, has_more: true }],
    ['limit=100', 100, 'b000', 'b099', { limit: 100, offset: 0, has_more: true }],
    ['limit=100&offset=20', 100, 'b020', 'b119', { limit: 100, offset: 20, has_more: false }],
    ['limit=100&offset=19', 100, 'b019', 'b118', { limit: 100, offset: 19, has_more: true }],
    ['limit=1&offset=119', 1, 'b119', 'b119', { limit: 1, offset: 119, has_more: false }],
    ['offset=120', 0, undefined, undefined, { limit: 25, offset: 120, has_more: false }],
    ['offset=900000', 0, undefined, undefined, { limit: 25, offset: 900_000, has_more: false }],
  ])('are a page of all: %s', async (query, length, first, last, pagination) => {
    const batches = Array.from({ length: 120 }, (_, place) =>
      batchOf(`b${String(place).padStart(3, '0')}`, place),
    );
    const answer = await campaigns(apiOf({ batches: batches.reverse() }), query);
    expect(idsOf(answer)).toHaveLength(length);
    expect([idsOf(answer)[0], idsOf(answer).at(-1)]).toEqual([first, last]);
    expect(answer.pagination).toEqual({ total: 120, ...pagination });
  });
});

describe('the campaigns of dashboard-campaigns', () => {
  const connected = { isConnected: true, status: 'completed', durationSeconds: 91 } as const;
  const api = apiOf({
    calls: [
      { ...connected, campaignId: autumn, isMeetingBooked: true },
      { campaignId: autumn, status: 'failed', durationSeconds: 0, clientId: bakery },
      { campaignId: autumn, status: null, durationSeconds: 0 },
      { ...connected, campaignId: deleted, startMs: nowMs - 20 * 24 * hourMs },
      { ...connected, campaignId: deleted, startMs: nowMs - 40 * 24 * hourMs },
      { ...connected, campaignId: null },
    ],
  });

  it('have most calls first, and no name when they were deleted', async () => {
    expect((await campaigns(api)).campaign_stats).toEqual([
      {
        campaign_id: autumn,
        campaign_name: 'Autumn',
        total_calls: 3,
        completed_calls: 1,
        connected_calls: 1,
        meetings_booked: 1,
        qualified_leads: 0,
        conversations_had: 0,
        avg_duration_seconds: 91,
        contact_rate: 33.3,
        conversion_rate: 33.3,
      },
      {
        campaign_id: deleted,
        campaign_name: null,
        total_calls: 1,
        completed_calls: 1,
        connected_calls: 1,
        meetings_booked: 0,
        qualified_leads: 0,
        conversations_had: 0,
        avg_duration_seconds: 91,
        contact_rate: 100,
        conversion_rate: 0,
      },
    ]);
  });

  it.each([
    ['period=7d', [[autumn, 3]]],
    [
      'period=90d',
      [
        [autumn, 3],
        [deleted, 2],
      ],
    ],
    ['period=custom&start_date=2026-01-07&end_date=2026-01-07', [[deleted, 1]]],
    [`campaign_id=${autumn}`, [[autumn, 3]]],
    [`client_id=${bakery}`, [[autumn, 1]]],
    [
      'limit=1&offset=1',
      [
        [autumn, 3],
        [deleted, 1],
      ],
    ],
    [
      'status=failed',
      [
        [autumn, 3],
        [deleted, 1],
      ],
    ],
  ])('with %s are %j', async (query, counts) => {
    const { campaign_stats } = (await askVirsyn(api, `dashboard-campaigns?${query}`)) as {
      readonly campaign_stats: readonly { readonly campaign_id: string; readonly total_calls: number }[];
    };
    expect(campaign_stats.map(({ campaign_id, total_calls }) => [campaign_id, total_calls])).toEqual(counts);
  });
});

describe('a tenant of the built-in world', () => {
  const api = createMockApi();

  it('has batches of every status that a request can ask for', async () => {
    for (const status of ['pending', 'processing', 'completed', 'failed']) {
      const { text } = await ask(api, `/virsyn/functions/v1/dashboard-campaigns?status=${status}`);
      expect(text).toContain(`"status":"${status}"`);
    }
  });
});
