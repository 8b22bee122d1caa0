import { describe, expect, it } from 'vitest';
import { json } from './support/createFakeFetch';
import { kaleyraAnswers, kaleyraEndpoints, kaleyraMethods } from './support/kaleyraAnswers';
import { answerAsKaleyra, createKaleyraTestClient } from './support/kaleyraTestClient';

const custom = {
  range: 'custom',
  start_date: '2026-02-22T00:00:00+05:30',
  end_date: '2026-02-24T18:30:00.5Z',
} as const;
const customQuery =
  'range=custom&start_date=2026-02-22T00%3A00%3A00%2B05%3A30&end_date=2026-02-24T18%3A30%3A00.5Z';

describe('what goes out to Kaleyra', () => {
  it.each(kaleyraMethods)('for %s is a GET to its path with nothing but what was asked', async (method) => {
    const { client, requests } = createKaleyraTestClient(answerAsKaleyra, {
      baseUrl: 'https://kaleyra.example.com/api/',
    });
    for (const params of [undefined, {}, { range: '7d' }, { range: undefined }, custom] as const) {
      expect(await client[method](params)).toEqual(kaleyraAnswers[method]);
    }
    const url = `https://kaleyra.example.com/api/calls/dashboard/${kaleyraEndpoints[method]}`;
    expect(requests.map((request) => request.url)).toEqual([
      url,
      url,
      `${url}?range=7d`,
      url,
      `${url}?${customQuery}`,
    ]);
    expect(new Set(requests.map((request) => request.method))).toEqual(new Set(['GET']));
  });

  it('carries no credentials unless the host gives some', async () => {
    const without = createKaleyraTestClient(answerAsKaleyra);
    await without.client.overview();
    expect([...(without.requests[0]?.headers ?? [])]).toEqual([['accept', 'application/json']]);
    const signed = createKaleyraTestClient(answerAsKaleyra, { getAccessToken: async () => 'token-1' });
    await signed.client.overview();
    expect(signed.requests[0]?.headers.get('authorization')).toBe('Bearer token-1');
  });

  it('names filters and page of a call list, in one order however they were given', async () => {
    const { client, requests } = createKaleyraTestClient(() => json({ data: [], total: 0, page: 3 }));
    await client.callList({
      limit: 200,
      page: 3,
      agent_number: '+1 202&5',
      service: 'CallForward',
      range: '30d',
    });
    expect(new URL(requests[0]?.url ?? '').search).toBe(
      '?range=30d&service=CallForward&agent_number=%2B1+202%265&page=3&limit=200',
    );
  });
});
