import { describe, expect, it } from 'vitest';
import { formatCount } from './formatCount';

describe('formatCount', () => {
  it('is exact below one million', () => {
    expect(formatCount(1231, 'en-US')).toMatchObject({ text: '1,231', exactText: null });
    expect(formatCount(999_999, 'en-US')).toMatchObject({ text: '999,999', exactText: null });
  });

  it('shortens from one million and keeps the exact number beside it', () => {
    expect(formatCount(1_000_000, 'en-US')).toMatchObject({ text: '1M', exactText: '1,000,000' });
    expect(formatCount(4_820_117, 'en-US')).toMatchObject({ text: '4.82M', exactText: '4,820,117' });
  });

  it('writes zero as a zero', () => {
    expect(formatCount(0, 'en-US').text).toBe('0');
  });
});
