import { describe, expect, it } from 'vitest';
import { mistakesIn } from './shape/Shape';
import { virsynError, virsynShapes } from './shapes/virsyn';
import type { AskOptions } from './transports/askOver';
import { describeTransports } from './transports/describeTransports';

const path = (endpoint: string, query = '') => `/virsyn/functions/v1/${endpoint}${query}`;
const main: AskOptions = { token: 'mock-virsyn-main' };

describeTransports('Virsyn', {}, (running) => {
  describe('dashboard-campaigns', () => {
    const shape = virsynShapes['dashboard-campaigns'];
    const ask = (query: string) => running().ask.shaped(path('dashboard-campaigns', query), shape, main);

    it.each(['pending', 'processing', 'completed', 'failed'])(
      'gives only batches that are %s',
      async (status) => {
        const { active_batches } = await ask(`?status=${status}&limit=100`);
        expect(active_batches.length).toBeGreaterThan(0);
        expect(new Set(active_batches.map((batch) => batch.status))).toEqual(new Set([status]));
      },
    );

    it('has 25 batches a page unless it is told another number, and counts them all', async () => {
      const { pagination, active_batches } = await ask('');
      expect(pagination).toMatchObject({ limit: 25, offset: 0 });
      expect(active_batches).toHaveLength(Math.min(25, pagination.total));
      expect(pagination.has_more).toBe(pagination.total > 25);
    });

    it('shows every batch once, page after page, newest first', async () => {
      const { pagination, active_batches: all } = await ask('?limit=100');
      const walked = [];
      for (let offset = 0; offset < pagination.total; offset += 3) {
        const page = await ask(`?limit=3&offset=${offset}`);
        expect(page.pagination).toEqual({
          total: pagination.total,
          limit: 3,
          offset,
          has_more: offset + 3 < pagination.total,
        });
        walked.push(...page.active_batches);
      }
      expect(walked.slice(0, 100)).toEqual(all);
      expect(new Set(walked.map(({ id }) => id)).size).toBe(pagination.total);
      const created = all.map(({ created_at }) => Date.parse(created_at));
      expect(created).toEqual([...created].sort((one, other) => other - one));
      const beyond = await ask(`?offset=${pagination.total}`);
      expect(beyond.active_batches).toEqual([]);
      expect(beyond.pagination.has_more).toBe(false);
    });

    it('lets the period govern the history alone', async () => {
      const [week, quarter] = [await ask('?period=7d'), await ask('?period=90d')];
      expect(week.active_batches).toEqual(quarter.active_batches);
      const total = (body: typeof week) =>
        body.campaign_stats.reduce((sum, { total_calls }) => sum + total_calls, 0);
      expect(total(week)).toBeLessThan(total(quarter));
    });

    it('takes a custom period, both ends included, for the history', async () => {
      const { api } = running();
      const query = '?period=custom&start_date=2026-01-05&end_date=2026-01-07';
      const { campaign_stats } = await ask(query);
      const counts = new Map<string, number>();
      for (const { startMs, campaignId } of api.world.calls({
        agencyId: api.world.organizations[0]?.id ?? '',
      })) {
        if (campaignId === null || startMs < Date.UTC(2026, 0, 5) || startMs >= Date.UTC(2026, 0, 8))
          continue;
        counts.set(campaignId, (counts.get(campaignId) ?? 0) + 1);
      }
      expect(counts.size).toBeGreaterThan(1);
      expect(new Map(campaign_stats.map((row) => [row.campaign_id, row.total_calls]))).toEqual(counts);
    });

    it('filters batches and history by campaign, and history by client', async () => {
      const [campaign] = running().api.world.campaigns;
      const [client] = running().api.world.clients;
      const own = await ask(`?campaign_id=${campaign?.id}&limit=100`);
      expect(own.campaign_stats.map(({ campaign_id }) => campaign_id)).toEqual([campaign?.id]);
      for (const batch of own.active_batches) expect(batch.campaign_id).toBe(campaign?.id);
      const whole = await ask('');
      const part = await ask(`?client_id=${client?.id}`);
      expect(part.campaign_stats.length).toBeGreaterThan(0);
      expect(part.campaign_stats.length).toBeLessThan(whole.campaign_stats.length);
    });

    it('says how far a batch is, and that one is over', async () => {
      for (const batch of (await ask('?limit=100')).active_batches) {
        const { completed_count, failed_count, pending_count, in_progress_count, total_calls } = batch;
        expect(completed_count + failed_count + pending_count + in_progress_count).toBe(total_calls);
        const progress = total_calls === 0 ? 0 : (100 * (completed_count + failed_count)) / total_calls;
        expect(Math.abs(batch.progress_pct - progress)).toBeLessThanOrEqual(0.5);
        const isOver = batch.status === 'completed' || batch.status === 'failed';
        expect(batch.completed_at !== null).toBe(isOver);
      }
    });

    it.each(['?status=nothing', '?limit=0', '?limit=-1', '?limit=two', '?offset=-1', '?offset=x'])(
      'answers %s with 400',
      async (query) => {
        const address = path('dashboard-campaigns', query);
        await running().ask.shaped(address, virsynError, { ...main, expectedStatus: 400 });
      },
    );

    it('sends no more than 100 batches, whatever the limit says', async () => {
      const { status, body } = await running().ask(path('dashboard-campaigns', '?limit=101'), main);
      // Whether a greater limit is refused or cut is not known.
      if (status === 400) expect(mistakesIn(body, virsynError)).toEqual([]);
      else expect(mistakesIn(body, shape)).toEqual([]);
      expect((await ask('?limit=100')).pagination.limit).toBe(100);
      expect((await ask('?limit=1')).active_batches).toHaveLength(1);
    });
  });
});
