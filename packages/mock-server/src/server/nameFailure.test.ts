import { describe, expect, it } from 'vitest';
import { nameFailure } from './nameFailure';

describe('nameFailure', () => {
  it('names an error and its place', () => {
    expect(nameFailure(new RangeError('secret'))).toMatch(
      /^RangeError at .*nameFailure\.test\.ts:\d+:\d+\)?$/,
    );
    expect(nameFailure(new TypeError())).toMatch(/^TypeError at .*nameFailure\.test\.ts/);
  });

  it('repeats nothing of what the error says', () => {
    const error = new Error('token=secret\n    at secret (file:///secret)\nsecret');
    expect(nameFailure(error)).toMatch(/^Error at .*nameFailure\.test\.ts/);
    expect(nameFailure(error)).not.toContain('secret');
  });

  it('does without a place', () => {
    const error = new Error('secret');
    error.stack = '';
    expect(nameFailure(error)).toBe('Error');
    expect(nameFailure('secret')).toBe('a thrown value that is no error');
  });
});
