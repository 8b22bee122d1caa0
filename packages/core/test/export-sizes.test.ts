import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index';
import budgets from './export-sizes.json' with { type: 'json' };

const entry = join(import.meta.dirname, '../src/index.ts');

/** What a host's bundle gains, in bytes after minifying and gzip. */
async function measure(contents: string): Promise<{ text: string; gzipBytes: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return { text, gzipBytes: gzipSync(text, { level: 9 }).length };
}

describe('what a host pays for', () => {
  it('is nothing for an import that takes no name', async () => {
    expect((await measure(`import '${entry}'`)).text.trim()).toBe('');
  });

  it('has a budget for every export and for no other name', () => {
    expect(Object.keys(budgets).sort()).toEqual(Object.keys(core).sort());
  });

  // A budget is raised when the function has to do more, never because something else came along with it.
  it.each(Object.entries(budgets))('is at most its budget for %s alone', async (name, budget) => {
    const { gzipBytes } = await measure(`export { ${name} } from '${entry}'`);
    expect(gzipBytes).toBeLessThanOrEqual(budget);
  });

  it('leaves time zones out of what reads no clock', async () => {
    for (const name of ['rate', 'sum', 'agentStats', 'messageTotals', 'canViewDashboard', 'percentShares']) {
      expect((await measure(`export { ${name} } from '${entry}'`)).text).not.toContain('DateTimeFormat');
    }
  });
});
