import { describe, expect, it } from 'vitest';
import { requireCount } from '../arguments/requireCount';
import { listOf } from './listOf';

const counts = (values: Iterable<number>, length?: number) =>
  listOf(requireCount, length)('f', 'counts', values);

describe('listOf', () => {
  it('reads whatever can be iterated into a list of its own', () => {
    const list = [1, 2];
    expect(counts(list)).toEqual([1, 2]);
    expect(counts(list)).not.toBe(list);
    expect(counts(new Set([3, 4]))).toEqual([3, 4]);
    expect(counts([5].values(), 1)).toEqual([5]);
    expect(counts(Uint8Array.of(6))).toEqual([6]);
    expect(counts([])).toEqual([]);
  });

  it.each([
    ['null', 'null'],
    ['{"length":2}', '[object Object]'],
    ['"12"', '"12"'],
    ['""', '""'],
    ['7', '7'],
  ])('refuses %s, which is no list', (json, received) => {
    expect(() => counts(JSON.parse(json))).toThrow(
      expect.objectContaining({
        code: 'missing',
        message: `f requires counts to be a list, got ${received}`,
      }),
    );
  });

  it('checks the holes of an array too', () => {
    expect(() => counts(new Array(1))).toThrow('f requires counts[0] to be a finite number, got undefined');
  });

  it('refuses another number of values', () => {
    expect(() => counts([1], 2)).toThrow('f requires counts to hold 2 values, got 1');
    expect(() => counts([1], 0)).toThrow('f requires counts to hold 0 values, got 1');
  });

  it('tells the check the place of each value', () => {
    expect(
      listOf((_, path, value: string, index) => `${path}=${value}${index}`)('f', 'x', ['a', 'b']),
    ).toEqual(['x[0]=a0', 'x[1]=b1']);
  });
});
