import { describe, expect, it } from 'vitest';
import { funnelAnswer, heatmapAnswer, overviewAnswer } from './support/answers';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

const campaign = '3f1c2d4e-0000-4000-8000-00000000000c';
const clientId = '3F1C2D4E-0000-4000-8000-00000000000D';

describe('what goes out', () => {
  it('is a GET with two headers and without cookies', async () => {
    const { client, requests } = createTestClient(() => json(overviewAnswer));
    await client.overview();
    const [request] = requests;
    expect(request?.method).toBe('GET');
    expect([...(request?.headers ?? [])]).toEqual([
      ['accept', 'application/json'],
      ['authorization', 'Bearer token-1'],
    ]);
    expect(request?.credentials).toBe('omit');
    expect(request?.cache).toBe('no-store');
  });

  it('names the function and its parameters in the address', async () => {
    const { client, requests } = createTestClient(
      (request) =>
        json(
          request.url.includes('heatmap')
            ? { ...heatmapAnswer, metric: 'connected' }
            : request.url.includes('funnel')
              ? funnelAnswer
              : overviewAnswer,
        ),
      { baseUrl: 'https://virsyn.example.com/tenant/' },
    );
    await client.overview();
    await client.funnel({ period: '7d', campaign_id: campaign, client_id: clientId });
    await client.heatmap({ period: '30d', metric: 'connected' });
    await client.overview({ period: 'custom', start_date: '2026-02-10', end_date: '2026-02-16' });
    const base = 'https://virsyn.example.com/tenant/functions/v1';
    expect(requests.map(({ url }) => url)).toEqual([
      `${base}/dashboard-overview`,
      `${base}/dashboard-funnel?period=7d&campaign_id=${campaign}&client_id=${clientId}`,
      `${base}/dashboard-heatmap?period=30d&metric=connected`,
      `${base}/dashboard-overview?period=custom&start_date=2026-02-10&end_date=2026-02-16`,
    ]);
  });

  it('carries the cookies of a cookie session and no token', async () => {
    const { client, requests } = createTestClient(() => json(overviewAnswer), {
      auth: { session: 'cookie' },
    });
    await client.overview();
    expect(requests[0]?.credentials).toBe('include');
    expect(requests[0]?.headers.has('authorization')).toBe(false);
  });

  it('carries an API key as a bearer token', async () => {
    const { client, requests } = createTestClient(() => json(overviewAnswer), { auth: { apiKey: 'key-1' } });
    await client.overview();
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer key-1');
  });

  it("carries the host's own headers when it gives some", async () => {
    const { client, requests } = createTestClient(() => json(overviewAnswer), {
      headers: { apikey: 'public-key' },
    });
    await client.overview();
    expect(requests[0]?.headers.get('apikey')).toBe('public-key');
  });
});

describe('parameters that are refused before anything is sent', () => {
  const { client, requests, tokenReasons } = createTestClient(() => json({}));

  it.each([
    ['custom without dates', { period: 'custom' }],
    ['custom with one date', { period: 'custom', start_date: '2026-02-10' }],
    ['a day that does not exist', { period: 'custom', start_date: '2026-02-30', end_date: '2026-03-01' }],
    ['a year before 1000', { period: 'custom', start_date: '0999-01-01', end_date: '2026-02-16' }],
    ['a year of five digits', { period: 'custom', start_date: '12026-01-01', end_date: '12026-01-02' }],
    ['reversed days', { period: 'custom', start_date: '2026-02-16', end_date: '2026-02-10' }],
    ['days without custom', { period: '7d', start_date: '2026-02-10' }],
    ['an empty filter', { campaign_id: '' }],
    ['a filter that is no UUID', { client_id: 'spring' }],
  ] as const)('%s is a config error', async (_, params) => {
    expect((await failureOf(client.overview(params))).code).toBe('config');
    expect((await failureOf(client.funnel(params))).code).toBe('config');
  });

  it('says what custom needs', async () => {
    expect((await failureOf(client.overview({ period: 'custom' }))).message).toBe(
      "virsyn dashboard-overview requires start_date and end_date as YYYY-MM-DD in the years 1000 to 9999, in order, with period 'custom'",
    );
  });

  it.each(['today', 'custom', 'yesterday'])('the heatmap does not take %s', async (period) => {
    // JavaScript callers are not held back by the type.
    const params = { period } as never;
    expect(await failureOf(client.heatmap(params))).toMatchObject({
      code: 'unsupported_scope',
      remedy: 'choose one of 7d, 30d, 90d',
      message: `virsyn dashboard-heatmap cannot answer the period ${period}; choose one of 7d, 30d, 90d`,
    });
  });

  it('an unknown metric is a config error, an unknown period an unsupported scope', async () => {
    expect((await failureOf(client.heatmap({ metric: 'tears' } as never))).code).toBe('config');
    expect((await failureOf(client.overview({ period: '1y' } as never))).code).toBe('unsupported_scope');
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
    'a limit of %d ms is a config error',
    async (timeoutMs) => {
      expect((await failureOf(client.overview({}, { timeoutMs }))).code).toBe('config');
    },
  );

  it('sends nothing and asks for no token', () => {
    expect([...requests, ...tokenReasons]).toEqual([]);
  });
});
