import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { askKaleyra } from './askKaleyra';
import { kaleyraWorld, nowMs } from './kaleyraWorld';

interface CallList {
  readonly data: readonly Readonly<Record<string, string | number | null>>[];
  readonly total: number;
  readonly page: number;
}

const agents = ['+13395550110', '+13395550111', '+13395550112'];
const legs = Array.from({ length: 430 }, (_leg, index) => {
  const isForwarded = index % 3 === 1;
  return {
    // Every fifth begins together with the one before it.
    startMs: nowMs - (500 - index + (index % 5 === 0 ? 1 : 0)) * 3_600_000,
    service: isForwarded ? ('CallForward' as const) : ('Incoming' as const),
    to: isForwarded ? (agents[index % agents.length] ?? '') : '+12025550110',
    hasId: index % 40 !== 7,
  };
});
const held = legs.filter(({ hasId }) => hasId);
const api = createMockApi({ world: kaleyraWorld({ role: 'main', legs }) });
const list = async (query = '') =>
  (await askKaleyra<CallList>(api, `/calls/dashboard/call-list${query}`)).body;

/** Page after page until one is short. */
async function walk(query: string, limit: number): Promise<readonly CallList['data'][number][]> {
  const rows: CallList['data'][number][] = [];
  for (let page = 1; ; page += 1) {
    const { data, total } = await list(`?${query}&limit=${limit}&page=${page}`);
    rows.push(...data);
    if (rows.length >= total) return rows;
  }
}

describe('the call list', () => {
  it('has every column of the table', async () => {
    const one = createMockApi({
      world: kaleyraWorld({
        role: 'main',
        legs: [
          {
            startMs: Date.UTC(2026, 1, 14, 9, 15, 15),
            to: '+13395550110',
            durationSeconds: 42,
            talkSeconds: 30,
            status: 'ANSWER',
            service: 'CallForward',
            location: 'Karnataka',
            provider: 'Northline',
            hasRecording: true,
          },
          { startMs: Date.UTC(2026, 1, 14, 9, 15, 16), service: 'Click2Call', status: 'BUSY' },
        ],
      }),
    });
    const { body } = await askKaleyra<CallList>(one, '/calls/dashboard/call-list');
    const [busy, answered] = body.data;
    expect(answered).toEqual({
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-000000000000$/),
      uniqid: '1771060515.00000000',
      callfrom: '+12025550101',
      callto: '+13395550110',
      start_time: '2026-02-14T09:15:15+00:00',
      end_time: '2026-02-14T09:15:57+00:00',
      duration: 42,
      billsec: 30,
      status: 'ANSWER',
      location: 'Karnataka',
      provider: 'Northline',
      service: 'CallForward',
      caller_id: '+12025550101',
      recording: expect.stringMatching(/^\/\/play\.kaleyra-carrier\.example\/\S+\.mp3$/),
      notes: null,
      custom: null,
      synced_at: '2026-02-16T14:30:00+00:00',
    });
    expect(busy).toMatchObject({ recording: null, location: null, provider: null });
  });

  it.each([1, 7, 50, 200])('shows every row once, %i at a time', async (limit) => {
    const rows = await walk('range=30d', limit);
    expect(rows).toHaveLength(held.length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(held.length);
    const starts = rows.map(({ start_time }) => Date.parse(String(start_time)));
    expect(starts).toEqual(held.map(({ startMs }) => startMs).sort((one, other) => other - one));
  });

  it('has 50 rows a page and echoes the page', async () => {
    expect((await list()).data).toHaveLength(50);
    expect(await list('?page=3')).toMatchObject({ total: held.length, page: 3 });
  });

  it.each([
    ['service=CallForward', (leg: (typeof legs)[number]) => leg.service === 'CallForward'],
    ['service=Incoming', (leg: (typeof legs)[number]) => leg.service === 'Incoming'],
    ['agent_number=%2B13395550111', (leg: (typeof legs)[number]) => leg.to === '+13395550111'],
    ['agent_number=%2B12025550110', (leg: (typeof legs)[number]) => leg.to === '+12025550110'],
    [
      'service=CallForward&agent_number=%2B13395550112',
      (leg: (typeof legs)[number]) => leg.service === 'CallForward' && leg.to === '+13395550112',
    ],
    ['service=Incoming&agent_number=%2B13395550112', () => false],
    ['service=incoming', () => false],
    ['service=Unknown', () => false],
    ['agent_number=%2B1339555011', () => false],
  ])('finds by %s exactly', async (query, isFound) => {
    const expected = held.filter(isFound).map(({ startMs }) => startMs);
    const rows = await walk(query, 60);
    expect(rows.map(({ start_time }) => Date.parse(String(start_time)))).toEqual(
      [...expected].sort((one, other) => other - one),
    );
    expect((await list(`?${query}`)).total).toBe(expected.length);
  });

  it('answers a page beyond the end as a failed query', async () => {
    const { status, body } = await askKaleyra(api, '/calls/dashboard/call-list?limit=200&page=4');
    expect(status).toBe(500);
    expect(body).toEqual({ statusCode: 500, message: 'Internal server error' });
  });

  it('has an empty first page where nothing is found', async () => {
    expect(await list('?service=nothing')).toEqual({ data: [], total: 0, page: 1 });
  });
});
