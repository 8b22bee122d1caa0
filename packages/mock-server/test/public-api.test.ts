import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { expect, it } from 'vitest';
import * as browser from '../src/browser';
import * as main from '../src/index';
import * as node from '../src/node';

it('exports exactly this from @callscope/mock-server', () => {
  expect(Object.keys(main).sort()).toEqual([
    'CallLogError',
    'MockServerError',
    'createBuiltInWorld',
    'createMockApi',
    'defaultSettings',
    'dispositionOutcomes',
    'faultDescriptions',
    'faultEndpoints',
    'faultNames',
    'faultSystems',
    'startMockServer',
  ]);
});

it('exports exactly this from @callscope/mock-server/node', () => {
  expect(Object.keys(node).sort()).toEqual([
    'createCallLogWorld',
    'createMockInterceptor',
    'describeCallLog',
    'importCallLog',
    'parsePairs',
    'startMockServer',
  ]);
});

it('exports all of the main entry but the server, and the worker, from @callscope/mock-server/browser', () => {
  const forPages = Object.keys(main).filter((name) => name !== 'startMockServer');
  expect(Object.keys(browser).sort()).toEqual([...forPages, 'startMockWorker'].sort());
});

it('bundles for a browser without Node', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  await build({
    config: false,
    silent: true,
    entry: { page: fileURLToPath(new URL('./fixtures/page.ts', import.meta.url)) },
    outDir: folder,
    format: 'esm',
    platform: 'browser',
    noExternal: [/./],
  });
  const code = await readFile(join(folder, 'page.mjs'), 'utf8').catch(() =>
    readFile(join(folder, 'page.js'), 'utf8'),
  );
  expect(code).toContain('dashboard-overview');
  expect(code).not.toMatch(/\bfrom\s*"|\bimport\("/);
  await rm(folder, { recursive: true });
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
