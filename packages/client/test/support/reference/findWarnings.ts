import type { ClientWarning } from '../../../src/transport/contract/ClientWarning';
import type { ReferenceSystem } from './everyReference';
import { wireOf } from './wireOf';

/** What a client warns of when one number after another of its recorded answers is one that no rate can be. */
export async function findWarnings({ connect, scope }: ReferenceSystem): Promise<readonly ClientWarning[]> {
  const found = new Map<string, ClientWarning>();
  const onWarning = (warning: ClientWarning) => {
    found.set(JSON.stringify([warning.endpoint, warning.path, warning.kind]), warning);
  };
  // The answers are the same at every turn: there are as many turns as the longest has numbers.
  let isDone = false;
  for (let index = 0; !isDone; index += 1) {
    isDone = true;
    const { sources } = connect({ onWarning }, (answer) => {
      const { spoiled, isSpoiled } = spoilNumber(answer, index);
      if (isSpoiled) isDone = false;
      return spoiled;
    });
    const oneByEndpoint = new Map(
      [...sources.values()].map((source) => [source(scope).queryKey.at(-3), source]),
    );
    // One that contradicts the question is refused, and nothing is told of it.
    await Promise.allSettled([...oneByEndpoint.values()].map((source) => wireOf(source, scope)));
  }
  return [...found.values()];
}

/** An answer in which one number, the one at `index`, is 1,000. */
function spoilNumber(
  answer: unknown,
  index: number,
): { readonly spoiled: unknown; readonly isSpoiled: boolean } {
  let count = 0;
  const spoiled: unknown = JSON.parse(
    JSON.stringify(answer, (_, value: unknown) => {
      if (typeof value !== 'number') return value;
      count += 1;
      return count === index + 1 ? 1000 : value;
    }),
  );
  return { spoiled, isSpoiled: count > index };
}
