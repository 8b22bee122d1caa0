import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { type Place, pathOf, placesOf, valueAt, withValueAt } from './support/places';
import { olderVyomAnswers, type VyomMethod, vyomAnswers, vyomMethods } from './support/vyomAnswers';
import { createVyomTestClient } from './support/vyomTestClient';

const ask = (method: VyomMethod, answer: unknown) =>
  createVyomTestClient(() => json(answer)).client[method]();
const members = vyomMethods.flatMap((method) =>
  placesOf(vyomAnswers[method], [], 1).map((steps) => [method, pathOf(steps), steps] as const),
);

async function expectRefused(method: VyomMethod, steps: Place, value: unknown) {
  const failure = await failureOf(ask(method, withValueAt(vyomAnswers[method], steps, value)));
  expect(failure).toBeInstanceOf(ContractError);
  expect(failure).toMatchObject({ code: 'contract', isRetryable: false, status: 200, system: 'vyom' });
  expect(failure instanceof ContractError && failure.issues.map(({ path }) => path)).toEqual([pathOf(steps)]);
  if (typeof value === 'string') expect(JSON.stringify(failure)).not.toContain(value);
}

describe('Vyom: an answer in its contract', () => {
  it.each(vyomMethods)('of %s is given as it is', async (method) => {
    expect(await ask(method, vyomAnswers[method])).toStrictEqual(vyomAnswers[method]);
  });

  it.each(vyomMethods)('of %s may be of an earlier revision', async (method) => {
    expect(await ask(method, olderVyomAnswers[method])).toStrictEqual(olderVyomAnswers[method]);
  });

  it('F26: may have no calls at all', async () => {
    for (const [method, list] of [
      ['byAssistant', 'assistants'],
      ['byPhoneNumber', 'phone_numbers'],
      ['byTime', 'time_series'],
      ['byService', 'services'],
    ] as const) {
      const empty = withValueAt(vyomAnswers[method], ['data', list], []);
      expect(await ask(method, empty)).toEqual(empty);
    }
  });

  it.each(members)('F21: of %s keeps members that nobody knows beside %s', async (method, _, steps) => {
    const answer = withValueAt(vyomAnswers[method], [...steps.slice(0, -1), 'newcomer'], { deep: [1] });
    expect(await ask(method, answer)).toStrictEqual(answer);
  });

  it('keeps a service that nobody knows', async () => {
    const answer = withValueAt(vyomAnswers.byService, ['data', 'services', 1, 'service'], 'pigeon');
    expect(await ask('byService', answer)).toEqual(answer);
  });

  it('F23: may have hours that are not its minutes over 60, and more calls this month than in the range', async () => {
    const { data } = vyomAnswers.dashboard;
    expect(data.total_duration_hours).not.toBe(Math.round((data.total_duration_minutes / 60) * 100) / 100);
    expect(data.calls_this_month).toBeGreaterThan(data.total_calls);
    expect(await ask('dashboard', vyomAnswers.dashboard)).toEqual(vyomAnswers.dashboard);
  });

  it('T11: may name members like those of every object', async () => {
    const text = JSON.stringify(vyomAnswers.byService).replace(
      '"services":',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"services":',
    );
    await createVyomTestClient(() => new Response(text)).client.byService();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('Vyom: an answer outside its contract', () => {
  it.each(members)('F20: of %s without %s', (method, _, steps) => expectRefused(method, steps, undefined));

  it.each(members)('F20: of %s with null for %s', (method, _, steps) => expectRefused(method, steps, null));

  it.each(members)('F20: of %s with another type for %s', async (method, _, steps) => {
    const found = valueAt(vyomAnswers[method], steps);
    await expectRefused(method, steps, typeof found === 'string' ? 7 : 'canary');
    await expectRefused(method, steps, typeof found === 'object' ? true : [found]);
  });

  const numbers = members.filter(
    ([method, , steps]) => typeof valueAt(vyomAnswers[method], steps) === 'number',
  );
  it.each(numbers)('F20, F22: of %s with a text or less than nothing for %s', async (method, _, steps) => {
    await expectRefused(method, steps, String(valueAt(vyomAnswers[method], steps)));
    await expectRefused(method, steps, 'NaN');
    await expectRefused(method, steps, -1);
  });

  const counts = numbers.filter(([, path]) => path.includes('calls'));
  it.each(counts)('F22: of %s with half a call, or too many, for %s', async (method, _, steps) => {
    await expectRefused(method, steps, 1.5);
    await expectRefused(method, steps, 2 ** 53);
  });

  it.each(['completed_calls', 'failed_calls'])('with a former %s that is no count', async (name) => {
    for (const value of [null, '9', -1, 1.5])
      await expectRefused('byAssistant', ['data', 'assistants', 1, name], value);
  });

  it.each([
    ['without an offset', '2026-01-01T00:00:00'],
    ['that is a day', '2026-01-01'],
    ['that does not exist', '2026-02-30T00:00:00Z'],
    ['that is a phone number', '+1 555-0134'],
  ])('F34, F36: with a datetime %s', (_, text) =>
    expectRefused('dashboard', ['data', 'date_range', 'end_date'], text),
  );

  it('F22: mends a negative zero', async () => {
    const text = JSON.stringify(vyomAnswers.byService).replaceAll('0.12', '-0');
    const { data } = await createVyomTestClient(() => new Response(text)).client.byService();
    expect(Object.is(data.services[1]?.total_duration_hours, 0)).toBe(true);
  });

  it.each(['null', '[]', '"text"', '7', 'true', '{}'])('F20: that is %s', async (text) => {
    for (const method of vyomMethods) {
      const { client } = createVyomTestClient(() => new Response(text));
      expect((await failureOf(client[method]())).code).toBe('contract');
    }
  });
});
