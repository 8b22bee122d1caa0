import { describe, expect, it } from 'vitest';
import type { VirsynMetric } from '../src/virsyn/wire/VirsynTimeseries';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { timeseriesAnswer, virsynAnswers, virsynMethods } from './support/virsynAnswers';

const ranged = ['overview', 'timeseries', 'funnel', 'campaigns', 'quality', 'objections'] as const;
const campaignId = '3f1c2d4e-0000-4000-8000-00000000000c';
const clientId = '3f1c2d4e-0000-4000-8000-00000000000d';
const custom = { period: 'custom', start_date: '2026-02-10', end_date: '2026-02-16' } as const;

describe('what goes out to Virsyn', () => {
  it.each(virsynMethods)(
    'for %s is a GET of its function with nothing but what was asked',
    async (method) => {
      const { client, requests } = createTestClient(() => json(virsynAnswers[method]));
      await client[method]();
      await client[method]({});
      await client[method]({ client_id: clientId, campaign_id: campaignId, period: undefined });
      const url = `https://virsyn.example.com/functions/v1/dashboard-${method}`;
      expect(requests.map((request) => request.url)).toEqual([
        url,
        url,
        `${url}?campaign_id=${campaignId}&client_id=${clientId}`,
      ]);
      expect(requests.map((request) => request.method)).toEqual(['GET', 'GET', 'GET']);
    },
  );

  it.each(ranged)('for %s names the range', async (method) => {
    const { client, requests } = createTestClient(() => json(virsynAnswers[method]));
    await client[method]({ period: '7d' });
    await client[method]({ ...custom, client_id: clientId });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?period=7d',
      `?period=custom&start_date=2026-02-10&end_date=2026-02-16&client_id=${clientId}`,
    ]);
  });

  it('names metrics in one order and each once', async () => {
    const { client, requests } = createTestClient(() => json(virsynAnswers.timeseries));
    await client.timeseries({ metrics: ['sms_sent', 'total_calls', 'sms_sent'] });
    await client.timeseries({ metrics: ['total_calls', 'sms_sent'], period: '7d' });
    expect(requests.map(({ url }) => new URL(url).searchParams.get('metrics'))).toEqual([
      'total_calls,sms_sent',
      'total_calls,sms_sent',
    ]);
  });

  it('takes each of the 33 metrics', async () => {
    const { client, requests } = createTestClient(() => json(virsynAnswers.timeseries));
    const { date: _, ...row } = timeseriesAnswer.data[1];
    // Every member of a row but its day is a metric.
    const metrics = Object.keys(row) as VirsynMetric[];
    for (const metric of metrics) await client.timeseries({ metrics: [metric] });
    await client.timeseries({ metrics });
    const sent = requests.map(({ url }) => new URL(url).searchParams.get('metrics'));
    expect(sent.slice(0, -1)).toEqual(metrics);
    expect(sent.at(-1)?.split(',').sort()).toEqual([...metrics].sort());
    expect(metrics).toHaveLength(33);
  });

  it('names status and page of batches, and how many objections', async () => {
    const { client, requests } = createTestClient((request) => {
      const { searchParams, pathname } = new URL(request.url);
      const [limit, offset] = ['limit', 'offset'].map((name) => Number(searchParams.get(name)));
      return json(
        pathname.endsWith('objections')
          ? virsynAnswers.objections
          : { ...virsynAnswers.campaigns, pagination: { total: 9, limit, offset, has_more: true } },
      );
    });
    for (const status of ['pending', 'processing', 'completed', 'failed'] as const) {
      await client.campaigns({ offset: 0, limit: 1, status, campaign_id: campaignId, period: '90d' });
    }
    await client.campaigns({ limit: 100, offset: Number.MAX_SAFE_INTEGER });
    await client.objections({ limit: 1 });
    await client.objections({ limit: 50, period: '7d' });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      `?period=90d&campaign_id=${campaignId}&status=pending&limit=1&offset=0`,
      `?period=90d&campaign_id=${campaignId}&status=processing&limit=1&offset=0`,
      `?period=90d&campaign_id=${campaignId}&status=completed&limit=1&offset=0`,
      `?period=90d&campaign_id=${campaignId}&status=failed&limit=1&offset=0`,
      '?limit=100&offset=9007199254740991',
      '?limit=1',
      '?period=7d&limit=50',
    ]);
  });
});
