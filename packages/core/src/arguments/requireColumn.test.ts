import { describe, expect, it } from 'vitest';
import { codeTypes, requireColumn } from './requireColumn';

const ask = (column: unknown) => () =>
  // biome-ignore lint/suspicious/noExplicitAny: the point is to get past the types
  requireColumn('f', 'columns.phone', column as any, 2, codeTypes);

describe('requireColumn', () => {
  it.each([new Uint8Array(2), new Uint16Array(2), new Uint32Array(2)])('takes %o', (column) => {
    expect(ask(column)).not.toThrow();
  });

  it.each([
    [undefined, 'missing', 'undefined'],
    [null, 'missing', 'null'],
    [[0, 0], 'unknown_value', '[object Array]'],
    ['ab', 'unknown_value', '"ab"'],
    [Int8Array.of(0, 0), 'unknown_value', '"Int8Array"'],
    [new Uint8ClampedArray(2), 'unknown_value', '"Uint8ClampedArray"'],
  ])('refuses %o', (column, code, received) => {
    expect(ask(column)).toThrow(
      expect.objectContaining({
        code,
        argument: 'columns.phone',
        message: `f requires columns.phone to be one of Uint8Array, Uint16Array, Uint32Array, got ${received}`,
      }),
    );
  });

  it.each([1, 3])('refuses a length of %d where there are 2 rows', (length) => {
    expect(ask(new Uint8Array(length))).toThrow(
      expect.objectContaining({
        code: 'out_of_range',
        message: `f requires columns.phone.length to be a whole number from 2 to 2, got ${length}`,
      }),
    );
  });
});
