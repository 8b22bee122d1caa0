import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index';

const folder = join(import.meta.dirname, '../../../docs/reference');
// These are about the client and about the files that the mock server reads.
const others = [
  ...['benchmarks.md', 'call-logs.md', 'doctor.md', 'errors.md', 'faults.md'],
  ...['kaleyra.md', 'loquent.md', 'virsyn.md', 'vyom.md'],
];
const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && !others.includes(name));

interface Statement {
  readonly code: string;
  /** What the page says it gives, as JavaScript; empty when it says nothing that can be read. */
  readonly shown: string;
}

/** The statements of every block of JavaScript of a page, each with the value in the comment behind or below it. */
function readStatements(markdown: string): readonly Statement[] {
  const statements: { code: string; shown: string }[] = [];
  for (const [, block = ''] of markdown.matchAll(/```js\n([\s\S]+?)```/g)) {
    let code = '';
    for (const line of block.replace(/^import [\s\S]+?;\n/gm, '').split('\n')) {
      const [, text = '', comment = ''] = /^(.*?)(?:\s*\/\/ (?:=> )?(.*))?$/.exec(line) ?? [];
      const last = statements.at(-1);
      if (text.trim() === '' && code === '') {
        if (last) last.shown += ` ${comment}`;
        continue;
      }
      code += `${text}\n`;
      if (!/;\s*$/.test(text) || !isWhole(code)) continue;
      statements.push({ code, shown: comment });
      code = '';
    }
    if (code !== '') statements.push({ code, shown: '' });
  }
  return statements;
}

function isWhole(code: string): boolean {
  const depth = [...code].reduce(
    (sum, sign) => sum + Number('([{'.includes(sign)) - Number(')]}'.includes(sign)),
    0,
  );
  return depth === 0;
}

/** The value that a comment begins with: what comes after a comma or a colon is for the reader. */
function readValue(shown: string, run: (code: string) => unknown): { readonly value: unknown } | null {
  for (const text of [shown, shown.replace(/[,:] [^,:]*$/, ''), shown.replace(/: .*$/, '')]) {
    try {
      if (text.trim() !== '') return { value: run(`(${text})`) };
    } catch {
      // A sentence, not a value.
    }
  }
  return null;
}

describe.each(pages)('%s', (page) => {
  it('shows what its examples give', () => {
    const context = createContext({ ...core, console: { log: () => undefined } });
    const run = (code: string) => runInContext(code, context) as unknown;
    let checked = 0;
    for (const { code, shown } of readStatements(readFileSync(join(folder, page), 'utf8'))) {
      // A `const` has no value of its own, and the next statement is another script.
      const got = run(code.replace(/^const ([^=]+) = ([\s\S]+);/, 'var got = $2; var $1 = got; got;'));
      const expected = readValue(shown, run);
      if (!expected) continue;
      expect(JSON.stringify(got), code).toBe(JSON.stringify(expected.value));
      checked += 1;
    }
    if (page !== 'bad-input.md') expect(checked, 'values shown').toBeGreaterThan(0);
  });
});
