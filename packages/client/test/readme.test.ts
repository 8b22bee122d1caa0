import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import * as virsyn from '../src/virsyn/index';
import { overviewAnswer } from './support/answers';
import { json } from './support/createFakeFetch';

it('the first example of the README does what it says', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const block = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const promised = [...block.matchAll(/\/\/ => (.+)/g)].map(([, text]) => text);
  const [imported = '', specifier] = /^import (\{.+\}) from '(.+)';\n/.exec(block)?.slice(1) ?? [];
  expect(specifier).toBe('@callscope/client/virsyn');

  vi.stubGlobal('fetch', async () => json(overviewAnswer));
  const printed: string[] = [];
  const body = `const ${imported} = virsyn; return (async () => {${block.replace(/^import.+\n/, '')}})();`;
  // The block is text of our own repository.
  const run = new Function('virsyn', 'console', body);
  await run(virsyn, { log: (...words: unknown[]) => printed.push(words.join(' ')) });
  vi.unstubAllGlobals();

  expect(printed).toEqual(promised);
});
