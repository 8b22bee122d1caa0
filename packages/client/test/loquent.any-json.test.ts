import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClientError } from '../src/errors/isClientError';
import { loquentAnswers, loquentMethods } from './support/loquentAnswers';
import { createLoquentTestClient } from './support/loquentTestClient';
import { placesOf, withValueAt } from './support/places';

const withoutPrototypes = (name: string, value: unknown) => (name === '__proto__' ? undefined : value);

/** Every method against one body: an answer that is the body, or a `ClientError`. Gives how many answers there were. */
async function countAnswers(body: string): Promise<number> {
  const { client } = createLoquentTestClient(() => new Response(body));
  let answers = 0;
  for (const method of loquentMethods) {
    try {
      const wire = await client[method]();
      // Nothing is converted. JSON writes a negative zero as 0, and a prototype is no member of an answer.
      const sent = JSON.stringify(JSON.parse(body, withoutPrototypes));
      expect(JSON.parse(JSON.stringify(wire))).toEqual(JSON.parse(sent));
      answers += 1;
    } catch (error) {
      if (!isClientError(error)) throw error;
    }
  }
  return answers;
}

const hostileValue = fc.oneof(
  fc.jsonValue(),
  fc.double(),
  fc.constantFrom(-0, 2 ** 53, Number.MAX_VALUE, Number.MAX_SAFE_INTEGER, 5e-324, '', 'NaN', [], {}),
);
const place = fc.constantFrom(
  ...loquentMethods.flatMap((method) => placesOf(loquentAnswers[method]).map((steps) => ({ method, steps }))),
);

// A night of a million runs is longer than the runner's own limit.
describe('any answer of Loquent is the answer or a ClientError', { timeout: 3_600_000 }, () => {
  it('when it is any JSON or any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), async (body) => {
        await countAnswers(body);
      }),
      { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 5) },
    );
  });

  it('when one part of a good answer is spoilt', async () => {
    await fc.assert(
      fc.asyncProperty(place, hostileValue, async ({ method, steps }, poison) => {
        await countAnswers(JSON.stringify(withValueAt(loquentAnswers[method], steps, poison)));
      }),
      { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 5) },
    );
  });

  it('when members are named like what every object has', async () => {
    const names = '{"__proto__":{"a":1},"constructor":{"prototype":1},"toString":2,"hasOwnProperty":null}';
    expect(await countAnswers(names)).toBe(1);
    expect(await countAnswers(`{"deep":[${names}],"by_feature":[${names}]}`)).toBe(1);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it('and a good answer is one', async () => {
    for (const method of loquentMethods) {
      if (method === 'stats' || method === 'messagingStats') continue;
      expect(await countAnswers(JSON.stringify(loquentAnswers[method]))).toBeGreaterThan(0);
    }
  });
});
