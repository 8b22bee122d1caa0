import { expect, it } from 'vitest';
import { createFakeFetch, json, never } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';
import { failureOf } from './support/failureOf';

const cases = everySystem.flatMap((system) =>
  system.methods.map((method) => [system.name, method, system] as const),
);

it.each(cases)('the query of %s %s answers without a context', async (_, method, { connect, answerTo }) => {
  const { fetch, requests } = createFakeFetch((request) => json(answerTo(request)));
  const { query } = connect({ fetch });
  // JavaScript callers may give a context of any kind, of which only the signal is read.
  const contexts = [undefined, {}, { signal: undefined }, { signal: null as never, meta: 7 }];
  for (const context of contexts) {
    const [request, answer] = [requests.length, await query(method).queryFn(context)];
    expect(answer).toEqual(answerTo(requests[request] as Request));
  }
  expect(requests).toHaveLength(contexts.length);
});

it.each(cases)('the query of %s %s ends in an error of the family', async (_, method, { connect }) => {
  const { fetch, requests } = createFakeFetch(never);
  const { queryFn } = connect({ fetch }).query(method);
  for (const context of [null, 'signal', [], { signal: {} }, { signal: 'secret' }]) {
    expect(await failureOf(queryFn(context as never))).toMatchObject({ code: 'config' });
  }
  expect(requests).toEqual([]);
  const controller = new AbortController();
  const failure = failureOf(queryFn({ signal: controller.signal }));
  controller.abort();
  expect(await failure).toMatchObject({ code: 'aborted', abortedBy: 'caller' });
});
