import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import {
  callListAnswer,
  type KaleyraMethod,
  kaleyraAnswers,
  kaleyraEndpoints,
  kaleyraMethods,
  overviewAnswer,
} from './support/kaleyraAnswers';
import { createKaleyraTestClient } from './support/kaleyraTestClient';
import { type Place, pathOf, placesOf, valueAt, withValueAt } from './support/places';

const ask = (method: KaleyraMethod, answer: unknown) =>
  createKaleyraTestClient(() => json(answer)).client[method]();

const places = kaleyraMethods.flatMap((method) =>
  placesOf(kaleyraAnswers[method]).map((place) => [method, pathOf(place), place] as const),
);
const columns = ['uniqid', 'end_time', 'location', 'provider', 'caller_id', 'recording', 'notes', 'custom'];
const mayBeNull = [...columns.map((name) => `data[0].${name}`), 'last_synced_at'];
const mayBeAbsent = [...columns, 'synced_at'].map((name) => `data[0].${name}`);
const canary = 'canary +12025550177';

async function expectBroken(method: KaleyraMethod, place: Place, value: unknown) {
  const failure = await failureOf(ask(method, withValueAt(kaleyraAnswers[method], place, value)));
  expect(failure).toMatchObject({
    code: 'contract',
    isRetryable: false,
    status: 200,
    system: 'kaleyra',
    endpoint: kaleyraEndpoints[method],
  });
  expect(failure instanceof ContractError && failure.issues.map(({ path }) => path)).toEqual([pathOf(place)]);
  expect(JSON.stringify(failure) + failure.stack).not.toContain('canary');
}

async function expectKept(method: KaleyraMethod, answer: unknown) {
  // Through JSON, which knows no absent member.
  expect(await ask(method, answer)).toStrictEqual(JSON.parse(JSON.stringify(answer)));
}

describe('every member of every answer of Kaleyra', () => {
  it.each(kaleyraMethods)('%s is given bare and as it is', (method) =>
    expectKept(method, kaleyraAnswers[method]),
  );

  it.each(places)('F20: %s %s missing', async (method, path, place) => {
    const { [method]: answer } = kaleyraAnswers;
    if (mayBeAbsent.includes(path)) await expectKept(method, withValueAt(answer, place, undefined));
    else await expectBroken(method, place, undefined);
  });

  it.each(places)('F20: %s %s null', async (method, path, place) => {
    if (mayBeNull.includes(path)) await expectKept(method, withValueAt(kaleyraAnswers[method], place, null));
    else await expectBroken(method, place, null);
  });

  it.each(places)('F20: %s %s of another type', async (method, _, place) => {
    const value = valueAt(kaleyraAnswers[method], place);
    const others = typeof value === 'string' ? [12, true, [], {}] : [String(value), 'NaN', '', canary, true];
    for (const other of others) await expectBroken(method, place, other);
  });

  const numbers = places.filter(
    ([method, , place]) => typeof valueAt(kaleyraAnswers[method], place) === 'number',
  );
  it.each(numbers)('F22: %s %s below 0, half, or too large', async (method, _, place) => {
    for (const value of [-1, 1.5, 2 ** 53]) await expectBroken(method, place, value);
  });

  it.each(places)('F21: %s keeps members that nobody knows beside %s', async (method, _, place) => {
    const answer = withValueAt(kaleyraAnswers[method], [...place.slice(0, -1), 'newcomer'], { deep: [1] });
    await expectKept(method, answer);
  });
});

describe('values of Kaleyra', () => {
  it('keeps statuses and services that nobody knows', async () => {
    await expectKept('overview', withValueAt(overviewAnswer, ['status_breakdown', 0, 'status'], 'VOICEMAIL'));
    const renamed = withValueAt(callListAnswer, ['data', 0, 'service'], 'Broadcast');
    await expectKept('callList', withValueAt(renamed, ['data', 0, 'status'], 'ANSWERED-C'));
  });

  it('F23: takes totals that do not add up', () =>
    expectKept('overview', withValueAt(overviewAnswer, ['call_volume', 'total'], 5)));

  it('F26: takes a system without legs', async () => {
    await expectKept('agentStats', []);
    await expectKept('dailyVolume', []);
    await expectKept('callList', { data: [], total: 0, page: 1 });
    await expectKept('overview', {
      call_volume: { total: 0, incoming: 0, forwarded: 0, click2call: 0 },
      agent_stats: [],
      daily_volume: [],
      status_breakdown: [],
      last_synced_at: null,
    });
  });

  it.each(['2026-02-30', '2026-2-3', '24/02/2026', canary, ''])('F34: %j is no day', (text) =>
    expectBroken('dailyVolume', [0, 'date'], text),
  );

  it.each(['2026-02-24T09:15:15+00:00', '2026-02-24T09:15:15.5Z', '2026-02-24T14:45:15.123456+05:30'])(
    'takes the moment %s',
    (text) => expectKept('callList', withValueAt(callListAnswer, ['data', 0, 'start_time'], text)),
  );

  it.each([
    '2026-02-24T09:15:15',
    '2026-02-24 09:15:15',
    '2026-02-30T09:15:15+00:00',
    '2026-02-24T24:00:00Z',
    '2026-02-24',
    canary,
  ])('F36: refuses the moment %j, which every reader would place elsewhere', async (text) => {
    for (const member of ['start_time', 'end_time', 'synced_at']) {
      await expectBroken('callList', ['data', 0, member], text);
    }
    await expectBroken('overview', ['last_synced_at'], text);
  });

  it('F22: mends a negative zero', async () => {
    const text = JSON.stringify(overviewAnswer).replace('"click2call":32', '"click2call":-0');
    const { call_volume } = await createKaleyraTestClient(() => new Response(text)).client.overview();
    expect(Object.is(call_volume.click2call, 0)).toBe(true);
  });

  it('T11: may name members like those of every object', async () => {
    const text = JSON.stringify(overviewAnswer).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    await createKaleyraTestClient(() => new Response(text)).client.overview();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each(['null', '"text"', '7', 'true', '{}', '[null]', '[{}]'])('F20: %s is no answer', async (text) => {
    for (const method of kaleyraMethods) {
      const { client } = createKaleyraTestClient(() => new Response(text));
      expect((await failureOf(client[method]())).code).toBe('contract');
    }
  });
});
