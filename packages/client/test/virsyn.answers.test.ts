import { describe, expect, it } from 'vitest';
import { logOverviewAnswer } from './support/answers';
import { createTestClient } from './support/createTestClient';
import { virsynAnswers, virsynMethods } from './support/virsynAnswers';
import { ask, expectRefused, expectTaken, isHeld, members } from './support/virsynContract';

describe('Virsyn: an answer in its contract', () => {
  it.each(virsynMethods)('of %s is given as it is', async (method) => {
    expect(await ask(method, virsynAnswers[method])).toStrictEqual(virsynAnswers[method]);
  });

  it.each(members)('F21: of %s keeps members that nobody knows beside %s', (method, _, steps) =>
    expectTaken(method, [...steps.slice(0, -1), 'newcomer'], { deep: [1] }),
  );

  it.each(members.filter(isHeld))('of %s may lack %s, or have null for it', async (method, _, steps) => {
    await expectTaken(method, steps, undefined);
    await expectTaken(method, steps, null);
  });

  it.each([
    ['timeseries', ['data']],
    ['campaigns', ['active_batches']],
    ['campaigns', ['campaign_stats']],
    ['quality', ['trend']],
    ['heatmap', ['heatmap']],
    ['heatmap', ['best_times']],
    ['objections', ['top_objections']],
    ['objections', ['buying_signals']],
  ] as const)('F26: of %s may have no rows in %s', (method, steps) => expectTaken(method, steps, []));

  it('may come from a bare call log', async () => {
    const { period } = virsynAnswers.quality;
    const day = { date: '2026-02-16', avg_duration_seconds: 30, completed_calls: 1 };
    for (const [method, answer] of [
      ['overview', logOverviewAnswer],
      ['campaigns', {}],
      ['quality', { period, trend: [] }],
      ['quality', { period, quality: { avg_duration_seconds: 30 }, trend: [day] }],
      ['objections', { period, summary: { total_calls_analyzed: 0 } }],
    ] as const) {
      expect(await ask(method, answer)).toStrictEqual(answer);
    }
  });

  it('may name objections and buying signals in another way', async () => {
    const { top_objections, buying_signals, ...rest } = virsynAnswers.objections;
    const answer = { ...rest, objections: top_objections, top_buying_signals: buying_signals };
    expect(await ask('objections', answer)).toStrictEqual(answer);
    expect(await ask('objections', { calls: [{ text: 'raw' }] })).toEqual({ calls: [{ text: 'raw' }] });
    for (const name of ['objections', 'top_buying_signals']) {
      await expectTaken('objections', [name], null);
      await expectTaken('objections', [name], []);
      await expectRefused('objections', [name], 'canary');
    }
  });

  it('may name the members of a batch as the page of batches does', async () => {
    const batch = {
      id: 'a',
      status: 'canary',
      campaign_name: 'Q1',
      total_contacts: 500,
      queued: 285,
      in_progress: 10,
      completed: 200,
      failed: 5,
      skipped: 0,
      progress_percentage: 41.5,
      scheduled_for: null,
    };
    const answer = { ...virsynAnswers.campaigns, active_batches: [batch] };
    expect(await ask('campaigns', answer)).toStrictEqual(answer);
  });

  it('F22: mends a negative zero, and keeps a rate outside 0–100', async () => {
    const text = JSON.stringify(virsynAnswers.campaigns)
      .replace('"failed_count":5', '"failed_count":-0')
      .replace('"conversion_rate":2.5', '"conversion_rate":101');
    const { client } = createTestClient(() => new Response(text));
    const { active_batches, campaign_stats } = await client.campaigns();
    expect(Object.is(active_batches?.[0]?.failed_count, 0)).toBe(true);
    expect(campaign_stats?.[0]?.conversion_rate).toBe(101);
  });

  it('T11: may name members like those of every object', async () => {
    for (const method of virsynMethods) {
      const text = JSON.stringify(virsynAnswers[method]).replace(
        '{',
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
      );
      await createTestClient(() => new Response(text)).client[method]();
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    }
  });
});
