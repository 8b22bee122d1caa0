import { describe, expect, it } from 'vitest';
import { createIntlWriters } from './createIntlWriters';
import { formatCount } from './formatCount';

const intl = createIntlWriters('en-US');

describe('formatCount', () => {
  it('is exact below one million', () => {
    expect(formatCount(1231, intl)).toMatchObject({ text: '1,231', exactText: null });
    expect(formatCount(999_999, intl)).toMatchObject({ text: '999,999', exactText: null });
  });

  it('shortens from one million and keeps the exact number beside it', () => {
    expect(formatCount(1_000_000, intl)).toMatchObject({ text: '1M', exactText: '1,000,000' });
    expect(formatCount(4_820_117, intl)).toMatchObject({ text: '4.82M', exactText: '4,820,117' });
  });

  it('writes zero as a zero', () => {
    expect(formatCount(0, intl).text).toBe('0');
  });
});
