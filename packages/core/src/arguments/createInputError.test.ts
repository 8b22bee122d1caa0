import { describe, expect, it } from 'vitest';
import { InputError } from '../errors';
import { createInputError } from './createInputError';

const receivedOf = (value: unknown) =>
  createInputError('out_of_range', 'f', 'x', value, 'to be good').received;

describe('createInputError', () => {
  it('says which function, which argument, what it wants and what it got', () => {
    const error = createInputError('out_of_range', 'rate', 'items[3].weight', -1, 'to be 0 or more');
    expect(error).toBeInstanceOf(InputError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'InputError',
      code: 'out_of_range',
      argument: 'items[3].weight',
      received: '-1',
      message: 'rate requires items[3].weight to be 0 or more, got -1',
    });
  });

  it.each([
    ['a "quoted"\ntext', '"a \\"quoted\\"\\ntext"'],
    [-0, '-0'],
    [undefined, 'undefined'],
    [null, 'null'],
    [10n, '10'],
    [Symbol('s'), 'Symbol(s)'],
    [[1], '[object Array]'],
    [Object.create(null), '[object Object]'],
    [new Date(Number.NaN), '[object Date]'],
    [() => 1, 'a function'],
  ])('writes %o as text', (value, text) => {
    expect(receivedOf(value)).toBe(text);
  });

  it('cuts long text at 80 characters', () => {
    expect(receivedOf('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
    expect(receivedOf('x'.repeat(79))).toBe(`"${'x'.repeat(78)}…`);
    expect(receivedOf('x'.repeat(1e6))).toHaveLength(80);
  });
});
