import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import * as core from '../src/index';

it('gives the answers that the README shows', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, block = ''] = /```js\n([\s\S]+?)```/.exec(readme) ?? [];
  const checks: [unknown, unknown][] = [];
  const code = block
    .replace(/^[\s\S]*?from '@callscope\/core';\n/, '')
    .replace(/^(.+); \/\/ => (.+)$/gm, 'check($1, $2);');
  runInNewContext(code, {
    ...core,
    Date,
    check: (got: unknown, shown: unknown) => checks.push([got, shown]),
  });
  expect(checks).toHaveLength(5);
  for (const [got, shown] of checks) expect(JSON.stringify(got)).toBe(JSON.stringify(shown));
});
