import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index';

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(source, name), 'utf8'));
const examples = files
  .flatMap((text) => [...text.matchAll(/^ \* @example (.+) \/\/ => (.+)$/gm)])
  .map(([, call = '', answer = '']) => ({ call, answer }));

describe('the examples in the documentation', () => {
  it.each(examples)('$call gives $answer', ({ call, answer }) => {
    const run = (code: string) => JSON.stringify(runInNewContext(`(${code})`, { ...core, Date }));
    expect(run(call)).toBe(run(answer));
  });

  it.each(
    Object.keys(core).filter((name) => /^[a-z]/.test(name) && typeof Reflect.get(core, name) === 'function'),
  )('%s has one', (name) => {
    expect(examples.some(({ call }) => call.includes(`${name}(`))).toBe(true);
  });
});
