import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { funnelAnswer, heatmapAnswer, overviewAnswer } from './support/answers';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

describe('contract', () => {
  const overviewWith = (change: Readonly<Record<string, unknown>>) =>
    createTestClient(() =>
      json({ ...overviewAnswer, summary: { ...overviewAnswer.summary, ...change } }),
    ).client.overview();

  it.each([
    ['a missing member', undefined],
    ['null', null],
    ['a number as text', '12'],
    ['NaN as text', 'NaN'],
    ['a negative count', -1],
    ['half a call', 1.5],
    ['more than a double can count', 2 ** 53],
  ])('F20, F22: %s for a count breaks the contract', async (_, total_calls) => {
    const failure = await failureOf(overviewWith({ total_calls }));
    expect(failure).toBeInstanceOf(ContractError);
    expect(failure).toMatchObject({ code: 'contract', isRetryable: false, status: 200 });
    expect(failure instanceof ContractError && failure.issues.map(({ path }) => path)).toEqual([
      'summary.total_calls',
    ]);
  });

  it('F20: names items of a list by their index, at most 20 of them', async () => {
    const rows = Array.from({ length: 60 }, () => ({ ...heatmapAnswer.heatmap[0], hour: 24 }));
    const { client } = createTestClient(() => json({ ...heatmapAnswer, heatmap: rows }));
    const failure = await failureOf(client.heatmap());
    expect(failure instanceof ContractError && failure.issues).toHaveLength(20);
    expect(failure instanceof ContractError && failure.issues[1]?.path).toBe('heatmap[1].hour');
    expect(failure.message).toBe(
      'virsyn dashboard-heatmap answered outside its contract (heatmap[0].hour: too_big); compare the versions of the system and of @callscope/client',
    );
  });

  it.each(['1e400', '-1e400'])('F22: %s is not a rate', async (text) => {
    const body = JSON.stringify(overviewAnswer).replace('"contact_rate":73.3', `"contact_rate":${text}`);
    const { client } = createTestClient(() => new Response(body));
    expect((await failureOf(client.overview())).code).toBe('contract');
  });

  it('F22: keeps a rate outside 0–100 as sent, and mends a negative zero', async () => {
    const body = JSON.stringify(overviewAnswer)
      .replace('"contact_rate":73.3', '"contact_rate":101')
      .replace('"failed_calls":5', '"failed_calls":-0');
    const { summary } = await createTestClient(() => new Response(body)).client.overview();
    expect(summary.contact_rate).toBe(101);
    expect(summary.failed_calls).toBe(0);
    expect(Object.is(summary.failed_calls, -0)).toBe(false);
  });

  it('F21: members that the contract does not know pass through', async () => {
    const { client } = createTestClient(() => json({ ...funnelAnswer, extra: { deep: [1] } }));
    expect(await client.funnel()).toEqual({ ...funnelAnswer, extra: { deep: [1] } });
  });

  it('F23: dispositions that do not add up to the calls are accepted', async () => {
    const { client } = createTestClient(() => json(overviewAnswer));
    expect(await client.overview()).toEqual(overviewAnswer);
  });

  it('F24: equal rows of one hour are accepted, different ones break the contract', async () => {
    const [first] = heatmapAnswer.heatmap;
    const answer = (row: object) => () => json({ ...heatmapAnswer, heatmap: [first, row] });
    await createTestClient(answer({ ...first })).client.heatmap();
    const { client } = createTestClient(answer({ ...first, total_calls: 5 }));
    const failure = await failureOf(client.heatmap());
    expect(failure instanceof ContractError && failure.issues).toEqual([
      { path: 'heatmap[1]', code: 'conflicting_rows' },
    ]);
  });

  it('F41: an answer for other days than were asked breaks the contract', async () => {
    const custom = { period: 'custom', start_date: '2026-02-01', end_date: '2026-02-07' } as const;
    const { client } = createTestClient(() => json(overviewAnswer));
    const failure = await failureOf(client.overview(custom));
    expect(failure instanceof ContractError && failure.issues).toEqual([
      { path: 'period', code: 'other_period' },
    ]);
  });

  it('F41: an answer with another number of days than the preset breaks the contract', async () => {
    const { client } = createTestClient(() => json(funnelAnswer));
    expect(await client.funnel({ period: '7d' })).toEqual(funnelAnswer);
    expect((await failureOf(client.funnel({ period: '30d' }))).code).toBe('contract');
    expect((await failureOf(client.funnel({ period: 'today' }))).code).toBe('contract');
  });

  it('F41: an answer by another metric than was asked breaks the contract', async () => {
    const { client } = createTestClient(() => json(heatmapAnswer));
    expect(await client.heatmap({ metric: 'calls' })).toEqual(heatmapAnswer);
    const failure = await failureOf(client.heatmap({ metric: 'connected' }));
    expect(failure instanceof ContractError && failure.issues).toEqual([
      { path: 'metric', code: 'other_metric' },
    ]);
  });
});
