import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('runs where there is nothing but the language and Intl, as workers and edge runtimes all have', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../src/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'core',
    target: 'es2022',
    write: false,
  });
  const realm = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const before = runInContext('Object.getOwnPropertyNames(globalThis).sort()', realm);
  expect(before).not.toContain('process');
  expect(before).not.toContain('fetch');
  const figures = runInContext(
    `${outputFiles[0]?.text ?? ''};
    const period = core.resolvePeriod('7d', { now: '2026-03-09T12:00:00Z', timeZone: 'America/New_York' });
    const starts = [period.startMs, period.endMs - 1];
    JSON.stringify([
      (period.endMs - period.startMs) / 3600000,
      core.hourOfWeekCounts(starts, period).total,
      core.rate(23, 80),
      core.pairResponses([{ id: 'a', contactId: 'c', direction: 'inbound', atMs: 0 }]).unansweredCount,
    ])`,
    realm,
  );
  // Seven days, one of them of 23 hours.
  expect(JSON.parse(figures)).toEqual([167, 2, 28.8, 1]);
});
