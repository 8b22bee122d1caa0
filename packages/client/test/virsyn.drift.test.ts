import { expect, it } from 'vitest';
import type { ContractDrift } from '../src/transport/contract/ContractDrift';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { withValueAt } from './support/places';
import { type VirsynMethod, virsynAnswers, virsynMethods } from './support/virsynAnswers';

async function driftOf(method: VirsynMethod, answer: unknown) {
  const drifts: string[] = [];
  const onContractDrift = ({ system, endpoint, path, kind }: ContractDrift) => {
    expect([system, endpoint]).toEqual(['virsyn', `dashboard-${method}`]);
    drifts.push(`${kind} ${path}`);
  };
  const { client } = createTestClient(() => json(answer), { onContractDrift });
  await client[method]();
  await client[method]();
  return drifts;
}

it.each(virsynMethods)('Virsyn: the documented answer of %s is no drift', async (method) => {
  expect(await driftOf(method, virsynAnswers[method])).toEqual([]);
});

it('Virsyn: a member that nobody knows is reported once, with its path and without its value', async () => {
  const answer = withValueAt(virsynAnswers.quality, ['trend', 0, 'newcomer'], '+1 555-0134');
  expect(await driftOf('quality', answer)).toEqual(['unknown trend[].newcomer']);
});

it('Virsyn: metrics that were not asked for are no drift, others than the 33 are', async () => {
  const drifts: ContractDrift[] = [];
  const data = [{ date: '2026-02-10', total_calls: 1, yawns: 2 }];
  const { client } = createTestClient(() => json({ ...virsynAnswers.timeseries, data }), {
    onContractDrift: (one) => drifts.push(one),
  });
  await client.timeseries({ metrics: ['total_calls'] });
  expect(drifts.map(({ path }) => path)).toEqual(['data[].yawns']);
});

it('Virsyn: null is no drift where it is an answer', async () => {
  const { active_batches, campaign_stats } = virsynAnswers.campaigns;
  const answer = {
    ...virsynAnswers.campaigns,
    active_batches: [{ ...active_batches[0], campaign_id: null, completed_at: null }],
    campaign_stats: [{ ...campaign_stats[0], campaign_name: null }],
  };
  expect(await driftOf('campaigns', answer)).toEqual([]);
});

it('Virsyn: a batch with other names is reported, name by name', async () => {
  const active_batches = [{ id: 'a', status: 'paused', total_contacts: 500 }];
  expect(await driftOf('campaigns', { ...virsynAnswers.campaigns, active_batches })).toEqual([
    ...[
      'agency_id',
      'campaign_id',
      'total_calls',
      'completed_count',
      'failed_count',
      'pending_count',
      'in_progress_count',
      'progress_pct',
      'created_at',
      'completed_at',
    ].map((name) => `missing active_batches[].${name}`),
    'unknown active_batches[].total_contacts',
  ]);
});

it('Virsyn: lists of objections by other names than the proposed ones are reported as missing those', async () => {
  const { top_objections, buying_signals, ...rest } = virsynAnswers.objections;
  const answer = { ...rest, objections: top_objections, top_buying_signals: buying_signals };
  expect(await driftOf('objections', answer)).toEqual(['missing top_objections', 'missing buying_signals']);
});
