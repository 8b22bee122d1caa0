import {
  createKaleyraClient,
  createLoquentClient,
  createVirsynClient,
  createVyomClient,
} from '@callscope/client';
import type { FaultName } from '@callscope/mock-server';
import { describe, expect, it } from 'vitest';
import { clientTransports } from './transports/clientTransports';

/** Told of every warning, by the member it is about. */
type Listen = (warning: { readonly endpoint: string; readonly path: string; readonly kind: string }) => void;

/** Asks every endpoint that reads in its default range; users who may not see one are refused, which is no matter. */
const askEverything = {
  virsyn: async (baseUrl: string, token: string, onWarning: Listen) => {
    const client = createVirsynClient({ baseUrl, getAccessToken: async () => token, onWarning });
    const { overview, timeseries, funnel, campaigns, quality, heatmap, objections } = client;
    return settle([overview, timeseries, funnel, campaigns, quality, heatmap, objections]);
  },
  vyom: async (baseUrl: string, apiKey: string, onWarning: Listen) => {
    const client = createVyomClient({ baseUrl, auth: { apiKey }, onWarning });
    return settle([
      client.dashboard,
      client.byAssistant,
      client.byPhoneNumber,
      client.byTime,
      client.byService,
    ]);
  },
  loquent: async (baseUrl: string, token: string, onWarning: Listen) => {
    const client = createLoquentClient({ baseUrl, getAccessToken: async () => token, onWarning });
    const { stats, messagingStats, textAgentStats, planStats, aiUsageStats, engagementStats } = client;
    const { aiMessageOriginStats } = client;
    return settle([
      stats,
      messagingStats,
      textAgentStats,
      planStats,
      aiUsageStats,
      aiMessageOriginStats,
      engagementStats,
    ]);
  },
  kaleyra: async (baseUrl: string, token: string, onWarning: Listen) => {
    const client = createKaleyraClient({ baseUrl, getAccessToken: async () => token, onWarning });
    return settle([client.overview, client.agentStats, client.dailyVolume, client.callList]);
  },
};

async function settle(methods: readonly (() => Promise<unknown>)[]): Promise<number> {
  const outcomes = await Promise.allSettled(methods.map((method) => method()));
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

for (const system of ['virsyn', 'vyom', 'loquent', 'kaleyra'] as const) {
  describe.each(clientTransports(system))(`${system} $name`, ({ seeds, start }) => {
    it.each(seeds.slice(0, 2))('warns of no figure of a sound system, seed %i', async (seed) => {
      const { api, baseUrl, stop } = await start({ seed, days: 4 });
      const warnings: unknown[] = [];
      let answers = 0;
      try {
        const users = api.users.filter((user) => user.system === system && !/huge/.test(user.token));
        for (const { token } of users) {
          answers += await askEverything[system](baseUrl, token, (warning) => warnings.push(warning));
        }
      } finally {
        await stop();
      }
      expect(warnings).toEqual([]);
      expect(answers).toBeGreaterThan(10);
    });

    // Neither Vyom nor Kaleyra sends a rate.
    const faults = system === 'virsyn' || system === 'loquent' ? ['rate_out_of_range', 'negative_rate'] : [];
    it.each(faults as readonly FaultName[])('F22: warns of a %s, and gives it as sent', async (fault) => {
      const { api, baseUrl, stop } = await start({ seed: 1, days: 4 });
      api.faults.set([fault]);
      const kinds: string[] = [];
      try {
        await askEverything[system](baseUrl, `mock-${system}-main`, ({ kind }) => kinds.push(kind));
      } finally {
        await stop();
      }
      expect(kinds.length).toBeGreaterThan(1);
      expect(new Set(kinds)).toEqual(new Set(['rate_out_of_range']));
    });
  });
}
