import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { expect, it, vi } from 'vitest';
import * as virsyn from '../src/virsyn/index';
import { overviewAnswer } from './support/answers';
import { json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const [firstBlock = '', identityBlock = ''] = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(
  ([, block]) => block,
);

it('the first example of the README does what it says', async () => {
  const promised = [...firstBlock.matchAll(/\/\/ => (.+)/g)].map(([, text]) => text);
  const [imported = '', specifier] = /^import (\{.+\}) from '(.+)';\n/.exec(firstBlock)?.slice(1) ?? [];
  expect(specifier).toBe('@callscope/client/virsyn');

  vi.stubGlobal('fetch', async () => json(overviewAnswer));
  const printed: string[] = [];
  const body = `const ${imported} = virsyn; return (async () => {${firstBlock.replace(/^import.+\n/, '')}})();`;
  // The block is text of our own repository.
  const run = new Function('virsyn', 'console', body);
  await run(virsyn, { log: (...words: unknown[]) => printed.push(words.join(' ')) });
  vi.unstubAllGlobals();

  expect(printed).toEqual(promised);
});

it('what the README does at a change of user leaves nothing of the former one', async () => {
  let sent = 0;
  const { client } = createTestClient(() => {
    sent += 1;
    const summary = { ...overviewAnswer.summary, total_calls: sent };
    return json({ ...overviewAnswer, summary });
  });
  const queryClient = new QueryClient();
  const observer = new QueryObserver(queryClient, { ...client.queries.overview({ period: '7d' }) });
  const stop = observer.subscribe(() => undefined);
  const shown = () => observer.getCurrentResult().data?.summary.total_calls;
  await vi.waitUntil(() => shown() === 1);

  // The block is text of our own repository.
  new Function('virsyn', 'observer', 'queryClient', identityBlock)(client, observer, queryClient);
  expect(shown()).toBeUndefined();
  await vi.waitUntil(() => shown() === 2);
  expect(queryClient.getQueryCache().getAll()).toHaveLength(1);
  stop();
  queryClient.clear();
});
