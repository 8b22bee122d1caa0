import { describe, expect, it } from 'vitest';
import { createFakeFetch, json } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';
import { isPending } from './support/race/RaceLog';

// More turns of the microtask queue than an answer takes from its arrival to the caller.
const lastTurn = 90;

describe.each(everySystem)('T4: the user of $name changes while an answer is on its way', (system) => {
  const [method = ''] = system.methods;
  const endings: readonly (readonly [string, (request: Request) => Response])[] = [
    ['figures', (request) => json(system.answerTo(request))],
    ['a refusal', () => json({}, 401)],
    // How Loquent and Kaleyra may say it; to the others it is a broken contract.
    ['a refusal inside a success', () => json({ statusCode: 401, code: 401, message: 'expired' })],
  ];

  it.each(endings)('%s: nothing of the former user comes after it, at whatever turn', async (_, answer) => {
    let outlived = 0;
    for (let turn = 0; turn <= lastTurn; turn += 1) {
      let arrive: () => void = () => undefined;
      let said = 0;
      const { fetch, requests } = createFakeFetch(
        (request, index) =>
          new Promise((resolve) => {
            if (index === 0) arrive = () => resolve(answer(request));
            else resolve(answer(request));
          }),
      );
      const client = system.connect({
        fetch,
        getAccessToken: async () => 'token',
        onUnauthorized: () => {
          said += 1;
        },
      });
      const query = client.query(method);
      const asked =
        turn % 2 === 0 ? client.ask(method) : query.queryFn({ signal: new AbortController().signal });
      asked.catch(() => undefined);
      while (requests.length === 0) await new Promise(setImmediate);
      arrive();
      for (let passed = 0; passed < turn; passed += 1) await Promise.resolve();
      const wasPending = isPending(asked);
      const saidBefore = said;
      client.resetIdentity();
      const outcome = await asked.then(
        () => 'figures',
        (error: { code: string }) => error.code,
      );
      if (wasPending) {
        outlived += 1;
        // An error that was made before the change may stay; figures, and a word to the host, may not come after it.
        expect({ turn, isAnswered: outcome === 'figures', said }).toEqual({
          turn,
          isAnswered: false,
          said: saidBefore,
        });
      }
    }
    // Neither always too early nor always too late.
    expect(outlived).toBeGreaterThan(5);
    expect(outlived).toBeLessThan(lastTurn);
  });
});
