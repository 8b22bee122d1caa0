import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as main from '../src/index';
import * as node from '../src/node';

it('exports exactly this from @callscope/mock-server', () => {
  expect(Object.keys(main).sort()).toEqual([
    'CallLogError',
    'MockServerError',
    'createBuiltInWorld',
    'createMockApi',
    'dispositionOutcomes',
    'faultNames',
    'startMockServer',
  ]);
});

it('exports exactly this from @callscope/mock-server/node', () => {
  expect(Object.keys(node).sort()).toEqual([
    'createCallLogWorld',
    'createMockInterceptor',
    'describeCallLog',
    'importCallLog',
    'startMockServer',
  ]);
});

it.each(['index.js', 'browser.js'])('loads nothing of Node when %s is imported', async (entry) => {
  const seen = new Set<string>();
  const outside = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = await readFile(new URL(`../dist/${file}`, import.meta.url), 'utf8');
    for (const [, specifier = ''] of code.matchAll(/^(?:import|export)\b[^;]*?from\s*"([^"]+)"/gm)) {
      if (specifier.startsWith('./')) await visit(specifier.slice(2));
      else outside.add(specifier);
    }
  };
  await visit(entry);
  expect([...outside].sort()).toEqual(
    entry === 'browser.js' ? ['@callscope/core', 'msw', 'msw/browser'] : ['@callscope/core', 'msw'],
  );
});
