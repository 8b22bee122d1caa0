import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findExcess } from './findExcess';

const exceedsDepth = (text: string, maxDepth: number) =>
  findExcess(text, { maxDepth, maxRows: Number.POSITIVE_INFINITY }) === 'too_deep';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

it('counts open arrays and objects', () => {
  expect(exceedsDepth('[[[]]]', 3)).toBe(false);
  expect(exceedsDepth('[[[]]]', 2)).toBe(true);
  expect(exceedsDepth('[[],[],{}]', 2)).toBe(false);
});

it('passes over brackets in texts, escaped quotes included', () => {
  expect(exceedsDepth(String.raw`{"a\"[[[":"]]]{{{\\"}`, 1)).toBe(false);
  expect(exceedsDepth(String.raw`["\\\"[","\\\\",""]`, 1)).toBe(false);
  expect(exceedsDepth(String.raw`["\\\\",[]]`, 1)).toBe(true);
});

it('agrees with the depth of the parsed value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(6), (value, maxDepth) => {
      expect(exceedsDepth(JSON.stringify(value), maxDepth)).toBe(depthOf(value) > maxDepth);
    }),
    propertyRuns,
  );
});

it('takes no longer for a text of quotes and backslashes than for any other', () => {
  const slashes = '\\'.repeat(2_000_000);
  expect(exceedsDepth(`["${slashes}",["${'\\"'.repeat(1_000_000)}"]]`, 1)).toBe(true);
  expect(exceedsDepth(`["${slashes}`, 1)).toBe(false);
});

it('counts arrays and objects, in whatever they are', () => {
  const excessOf = (text: string) => findExcess(text, { maxDepth: 9, maxRows: 3 });
  expect([excessOf('[{},{}]'), excessOf('[{},{},{}]'), excessOf('[[[[]]]]')]).toEqual([
    null,
    'too_many_rows',
    'too_many_rows',
  ]);
  expect(excessOf('["{}","[[[[",{},1,2,3,4,5]')).toBe(null);
});
