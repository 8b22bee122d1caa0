import { expect, it } from 'vitest';
import type { ContractDrift } from '../src/transport/contract/ContractDrift';
import { json } from './support/createFakeFetch';
import { withValueAt } from './support/places';
import { olderVyomAnswers, type VyomMethod, vyomAnswers, vyomMethods } from './support/vyomAnswers';
import { createVyomTestClient } from './support/vyomTestClient';

async function driftOf(method: VyomMethod, answer: unknown) {
  const drifts: ContractDrift[] = [];
  const { client } = createVyomTestClient(() => json(answer), { onContractDrift: (one) => drifts.push(one) });
  await client[method]();
  await client[method]();
  return drifts;
}

it.each(vyomMethods)('Vyom: the published revision of %s is no drift', async (method) => {
  expect(await driftOf(method, vyomAnswers[method])).toEqual([]);
});

it.each(vyomMethods)('Vyom: the earlier revision of %s is no drift', async (method) => {
  expect(await driftOf(method, olderVyomAnswers[method])).toEqual([]);
});

it('Vyom: a member that nobody knows is reported once, with its path and without its value', async () => {
  const answer = withValueAt(
    withValueAt(vyomAnswers.byAssistant, ['data', 'assistants', 1, 'newcomer'], '+1 555-0134'),
    ['request_id'],
    7,
  );
  expect(await driftOf('byAssistant', answer)).toEqual([
    { system: 'vyom', endpoint: 'by-assistant', path: 'data.assistants[].newcomer', kind: 'unknown' },
    { system: 'vyom', endpoint: 'by-assistant', path: 'request_id', kind: 'unknown' },
  ]);
});
