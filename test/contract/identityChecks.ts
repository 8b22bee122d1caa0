import { checkIdentities, type IdentityBreach } from '@callscope/client';
import { createKaleyraClient } from '@callscope/client/kaleyra';
import { createLoquentClient } from '@callscope/client/loquent';
import { createVirsynClient } from '@callscope/client/virsyn';
import { createVyomClient } from '@callscope/client/vyom';
import type { MockSystem } from '@callscope/mock-server';
import { loquentRanges } from './transports/loquentTransports';

const origin = 'https://mock.callscope.test';

/** One of a few, which the seed chooses. */
export const oneOf = <const T extends readonly [unknown, ...unknown[]]>(
  choices: T,
  seed: number,
): T[number] => choices[seed % choices.length] ?? choices[0];

/** Asks everything a system has about one range, which the seed chooses, and holds the answers to one another. */
export const identityChecks: Readonly<
  Record<MockSystem, (token: string, seed: number) => Promise<readonly IdentityBreach[]>>
> = {
  virsyn: async (token, seed) => {
    const client = createVirsynClient({ baseUrl: `${origin}/virsyn`, getAccessToken: async () => token });
    const range = { period: oneOf(['7d', '30d', '90d'], seed) };
    const metric = oneOf(['calls', 'connected', 'meetings_booked'], Math.floor(seed / 3));
    return checkIdentities('virsyn', {
      overview: await client.overview(range),
      timeseries: await client.timeseries(range),
      funnel: await client.funnel(range),
      campaigns: await client.campaigns({ ...range, limit: 100 }),
      quality: await client.quality(range),
      heatmap: await client.heatmap({ ...range, metric }),
      objections: await client.objections({ ...range, limit: 50 }),
    });
  },
  vyom: async (token, seed) => {
    const client = createVyomClient({ baseUrl: `${origin}/vyom`, auth: { apiKey: token } });
    const range = { start_date: '2026-01-01T00:00:00Z', end_date: `2026-02-1${5 + (seed % 3)}T09:41:30Z` };
    const granularity = oneOf(['day', 'week', 'month'], seed);
    return checkIdentities('vyom', {
      dashboard: await client.dashboard(range),
      byAssistant: await client.byAssistant(range),
      byPhoneNumber: await client.byPhoneNumber(range),
      byTime: await client.byTime({ ...range, granularity }),
      byService: await client.byService(range),
    });
  },
  loquent: async (token, seed) => {
    const client = createLoquentClient({ baseUrl: `${origin}/loquent`, getAccessToken: async () => token });
    const range = { time_range: loquentRanges[seed % loquentRanges.length] ?? 'last_7_days' };
    return checkIdentities('loquent', {
      stats: await client.stats(range),
      messagingStats: await client.messagingStats(range),
      textAgentStats: await client.textAgentStats(range),
      planStats: await client.planStats(),
      aiUsageStats: await client.aiUsageStats(range),
      aiMessageOriginStats: await client.aiMessageOriginStats(range),
      engagementStats: await client.engagementStats(range),
    });
  },
  kaleyra: async (token, seed) => {
    const client = createKaleyraClient({ baseUrl: `${origin}/kaleyra`, getAccessToken: async () => token });
    const range = oneOf(
      [
        { range: 'custom', start_date: '2026-02-13T11:00:00Z', end_date: '2026-02-16T11:00:00Z' },
        { range: '7d' },
        { range: '30d' },
      ],
      seed,
    );
    return checkIdentities('kaleyra', {
      overview: await client.overview(range),
      agentStats: await client.agentStats(range),
      dailyVolume: await client.dailyVolume(range),
      callList: await client.callList(range),
    });
  },
};
