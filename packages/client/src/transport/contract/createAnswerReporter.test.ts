import { describe, expect, it } from 'vitest';
import { heatmapAnswer, logOverviewAnswer, overviewAnswer } from '../../../test/support/answers';
import { json } from '../../../test/support/createFakeFetch';
import { createTestClient } from '../../../test/support/createTestClient';
import { failureOf } from '../../../test/support/failureOf';
import type { ContractDrift } from './ContractDrift';

function watch(answers: Readonly<Record<string, unknown>>) {
  const drifts: ContractDrift[] = [];
  const { client } = createTestClient(
    (request) => json(answers[new URL(request.url).pathname.split('-')[1] ?? '']),
    { onContractDrift: (drift) => drifts.push(drift) },
  );
  return { client, drifts };
}

describe('onContractDrift', () => {
  it('is silent about an answer as the contract has it', async () => {
    const { client, drifts } = watch({ overview: overviewAnswer, heatmap: heatmapAnswer });
    await client.overview();
    await client.heatmap();
    expect(drifts).toEqual([]);
  });

  it('names an unknown member once, wherever it stands, and never its value', async () => {
    const heatmap = heatmapAnswer.heatmap.map((row) => ({ ...row, score: 'secret' }));
    const { client, drifts } = watch({ heatmap: { ...heatmapAnswer, heatmap, tier: { deep: 'secret' } } });
    await client.heatmap();
    await client.heatmap();
    expect(drifts).toEqual([
      { system: 'virsyn', endpoint: 'dashboard-heatmap', path: 'heatmap[].score', kind: 'unknown' },
      { system: 'virsyn', endpoint: 'dashboard-heatmap', path: 'tier', kind: 'unknown' },
    ]);
  });

  it('names what the contract has as optional and the system does not hold', async () => {
    const { client, drifts } = watch({
      overview: { ...logOverviewAnswer, tool_usage: { emails_sent: 3, sms_sent: null } },
    });
    await client.overview();
    expect(drifts.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'missing summary.avg_duration_seconds',
      'missing summary.total_duration_seconds',
      'missing summary.positive_sentiment_pct',
      'missing summary.neutral_sentiment_pct',
      'missing summary.negative_sentiment_pct',
      'missing quality',
      'missing tool_usage.sms_sent',
    ]);
  });

  it('leaves a broken answer to its error', async () => {
    const { client, drifts } = watch({ overview: { surprise: 1 } });
    await failureOf(client.overview());
    expect(drifts).toEqual([]);
  });

  it('bounds names and number of what a hostile server invents', async () => {
    const invented = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`${index}${'x'.repeat(500)}`, 1]),
    );
    const { client, drifts } = watch({ overview: { ...overviewAnswer, ...invented } });
    await client.overview();
    expect(drifts).toHaveLength(500);
    expect(Math.max(...drifts.map(({ path }) => path.length))).toBe(120);
  });
});
