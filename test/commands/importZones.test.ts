import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const planted: string[] = [];

afterEach(async () => {
  for (const folder of planted.splice(0)) await rm(folder, { recursive: true, force: true });
});

const specifier = (from: string, to: string) => {
  const path = relative(dirname(from), to).replace(/\.tsx?$/, '');
  return path.startsWith('.') ? path : `./${path}`;
};

/** Plants modules that import one another in a chain and returns what the zones say of them. */
async function cruise(...files: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'callscope-zones-'));
  planted.push(folder);
  for (const [index, file] of files.entries()) {
    // The last of a cycle is its first, which is written already.
    if (files.indexOf(file) < index) continue;
    const next = files[index + 1];
    const source =
      next === undefined ? '' : `import { value } from '${specifier(file, next)}';\nvoid value;\n`;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `${source}export const value = 1;\n`);
  }
  const config = join(root, 'dependency-cruiser.config.cjs');
  return new Promise((resolve) => {
    execFile(
      join(root, 'node_modules/.bin/depcruise'),
      ['--config', config, 'packages'],
      { cwd: folder },
      (_, stdout) => resolve(stdout),
    );
  });
}

describe('the import zones', () => {
  it.each([
    ['core-imports-nothing-of-ours', 'packages/core/src/a.ts', 'packages/client/dist/index.js'],
    ['client-imports-core', 'packages/client/src/a.ts', 'packages/react/dist/index.js'],
    ['react-imports-no-mock', 'packages/react/src/a.ts', 'packages/mock-server/dist/index.js'],
    ['mock-imports-core-only', 'packages/mock-server/src/a.ts', 'packages/client/dist/index.js'],
    ['topics-apart', 'packages/core/src/calls/a.ts', 'packages/core/src/legs/b.ts'],
    ['foundations-know-no-topic', 'packages/core/src/numbers/a.ts', 'packages/core/src/calls/b.ts'],
    ['systems-apart', 'packages/client/src/virsyn/a.ts', 'packages/client/src/vyom/b.ts'],
    ['widgets-apart', 'packages/react/src/widgets/funnel/a.ts', 'packages/react/src/widgets/heatmap/b.ts'],
    ['widgets-know-no-system', 'packages/react/src/widgets/funnel/a.ts', 'packages/client/src/virsyn/b.ts'],
    ['no-deep-sibling-imports', 'packages/react/src/a.ts', 'packages/core/src/numbers/b.ts'],
    ['not-to-test-from-source', 'packages/core/src/a.ts', 'packages/core/src/b.test.ts'],
    ['ky-has-one-home', 'packages/client/src/virsyn/a.ts', 'node_modules/ky/index.ts'],
    ['zod-has-one-home', 'packages/client/src/virsyn/views.ts', 'node_modules/zod/index.ts'],
  ])('refuse %s', async (rule, from, to) => {
    expect(await cruise(from, to)).toContain(`error ${rule}:`);
  });

  it('refuse a cycle', async () => {
    const a = 'packages/core/src/numbers/a.ts';
    expect(await cruise(a, 'packages/core/src/numbers/b.ts', a)).toContain('error no-cycles:');
  });

  it('let the road through', async () => {
    const output = await cruise('packages/react/src/frame/a.ts', 'packages/client/dist/index.js');
    expect(output).toContain('no dependency violations found');
  });
});
