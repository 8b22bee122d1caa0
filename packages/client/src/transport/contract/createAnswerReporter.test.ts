import { describe, expect, it } from 'vitest';
import { heatmapAnswer, logOverviewAnswer, overviewAnswer } from '../../../test/support/answers';
import { json } from '../../../test/support/createFakeFetch';
import { createTestClient } from '../../../test/support/createTestClient';
import { failureOf } from '../../../test/support/failureOf';
import { vyomAnswers } from '../../../test/support/vyomAnswers';
import { createVyomTestClient } from '../../../test/support/vyomTestClient';
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

  it('bounds names and number of what a hostile server invents, and still names what it leaves out', async () => {
    const invented = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`x${index}`.padEnd(40, 'y'), 1]),
    );
    const { tool_usage: _, ...others } = overviewAnswer;
    const { client, drifts } = watch({
      overview: { ...others, [`x${'y'.repeat(500)}`]: 1, ...invented },
      heatmap: { ...heatmapAnswer, tier: 1 },
    });
    await client.overview();
    await client.heatmap();
    const kinds = drifts.map(({ kind, endpoint }) => `${endpoint} ${kind}`);
    expect(kinds.filter((one) => one === 'dashboard-overview unknown')).toHaveLength(500);
    expect(kinds).toContain('dashboard-overview missing');
    expect(kinds).toContain('dashboard-heatmap unknown');
    expect(Math.max(...drifts.map(({ path }) => path.length))).toBe(40);
  });

  it('names nothing that may be data, wherever it stands', async () => {
    const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln';
    const names = ['917700900123', 'a91770', 'Jane Doe', 'jane@example.com', token, 'x'.repeat(41), '', '7d'];
    const data = Object.fromEntries(names.map((name) => [name, 1]));
    const heatmap = heatmapAnswer.heatmap.map((row) => ({ ...row, ...data }));
    const { client, drifts } = watch({ heatmap: { ...heatmapAnswer, ...data, heatmap } });
    await client.heatmap();
    expect(drifts.map(({ path }) => path)).toEqual(['heatmap[].[…]', '[…]']);
  });

  it('names nothing that the request held', async () => {
    const drifts: ContractDrift[] = [];
    const secrets = ['canaryToken', 'canaryHeader', 'canaryAgent'];
    const invented = Object.fromEntries(secrets.map((name) => [`of_${name}`, 1]));
    const { client } = createVyomTestClient(
      () => json({ ...vyomAnswers.byPhoneNumber, ...invented, tier: 1 }),
      {
        auth: { apiKey: 'canaryToken' },
        headers: { 'x-partner': 'canaryHeader' },
        onContractDrift: (drift) => drifts.push(drift),
      },
    );
    await client.byPhoneNumber({ assistant_id: 'canaryAgent' });
    expect(drifts.map(({ path }) => path)).toEqual(['[…]', 'tier']);
  });
});
