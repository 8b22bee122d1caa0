import { describe, expect, it } from 'vitest';
import type { ContractDrift } from '../src/transport/contract/ContractDrift';
import { json } from './support/createFakeFetch';
import { callListAnswer, type KaleyraMethod, kaleyraAnswers, kaleyraMethods } from './support/kaleyraAnswers';
import { createKaleyraTestClient } from './support/kaleyraTestClient';
import { withValueAt } from './support/places';

describe('drift of Kaleyra', () => {
  const driftOf = async (method: KaleyraMethod, answer: unknown) => {
    const drifts: ContractDrift[] = [];
    const { client } = createKaleyraTestClient(() => json(answer), {
      onContractDrift: (one) => drifts.push(one),
    });
    await client[method]();
    await client[method]();
    return drifts;
  };

  it.each(kaleyraMethods)('none in what %s is known to send, empty columns included', async (method) => {
    expect(await driftOf(method, kaleyraAnswers[method])).toEqual([]);
  });

  it('is a member that nobody knows, or a column that is no longer sent; once each, without a value', async () => {
    const renamed = withValueAt(
      withValueAt(callListAnswer, ['data', 0, 'ivr'], 'canary'),
      ['data', 0, 'notes'],
      undefined,
    );
    expect(await driftOf('callList', renamed)).toEqual([
      { system: 'kaleyra', endpoint: 'call-list', path: 'data[].notes', kind: 'missing' },
      { system: 'kaleyra', endpoint: 'call-list', path: 'data[].ivr', kind: 'unknown' },
    ]);
    expect(await driftOf('dailyVolume', [{ date: '2026-02-24', incoming: 1, forwarded: 0, c2c: 3 }])).toEqual(
      [{ system: 'kaleyra', endpoint: 'daily-volume', path: '[].c2c', kind: 'unknown' }],
    );
  });
});
