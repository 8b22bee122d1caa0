import { describe, expect, it } from 'vitest';
import { createFakeFetch, json } from './support/createFakeFetch';
import { everySystem, ownerOf, withOwner } from './support/everySystem';

const renders = 200;

/** Whole numbers from 0 on, the same in every run (Park and Miller's generator). */
function createDice(): (sides: number) => number {
  let state = 20_261_121;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

describe.each(everySystem)('T20: concurrent server renders of $name', (system) => {
  it(`${renders} with a client and a user each: no token and no figure is another's`, async () => {
    const dice = createDice();
    // Turns of the event loop, not milliseconds: the order is mixed and the test does not wait.
    const pause = async () => {
      for (let turns = dice(8); turns > 0; turns -= 1) await new Promise(setImmediate);
    };
    const render = async (index: number) => {
      const owner = `user-${index}`;
      let tokenCount = 0;
      const { fetch, requests } = createFakeFetch(async (request) => {
        const [bearer, version] = (request.headers.get('authorization') ?? '').split('.');
        await pause();
        // Every third user comes with a token that has ended.
        if (index % 3 === 0 && version === '1') return json({}, 401);
        return json(withOwner(system.answerTo(request), bearer?.replace('Bearer ', '') ?? ''));
      });
      const client = system.connect({
        fetch,
        getAccessToken: async () => {
          tokenCount += 1;
          const token = `${owner}.${tokenCount}`;
          await pause();
          return token;
        },
      });
      await pause();
      const answers = await Promise.all(system.methods.map((method) => client.ask(method)));
      return {
        owner,
        owners: [...new Set(answers.map(ownerOf))],
        bearers: [
          ...new Set(requests.map(({ headers }) => headers.get('authorization')?.replace(/\.\d+$/, ''))),
        ],
        tokenCount,
        key: JSON.stringify(client.identity.keyPrefix()),
      };
    };
    const rendered = await Promise.all(Array.from({ length: renders }, (_, index) => render(index)));
    for (const [index, { owner, owners, bearers, tokenCount }] of rendered.entries()) {
      expect({ owners, bearers, tokenCount }).toEqual({
        owners: [owner],
        bearers: [`Bearer ${owner}`],
        tokenCount: index % 3 === 0 ? 2 : 1,
      });
    }
    expect(new Set(rendered.map(({ key }) => key)).size).toBe(renders);
  });
});
