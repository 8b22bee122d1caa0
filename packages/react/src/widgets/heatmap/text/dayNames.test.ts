import { describe, expect, it } from 'vitest';
import { dayNames } from './dayNames';

describe('dayNames', () => {
  it('names the days in each length', () => {
    const names = dayNames('en-US');
    expect(names.long[3]).toBe('Thursday');
    expect(names.short[3]).toBe('Thu');
    expect(names.narrow[3]).toBe('T');
  });

  it('asks for a length once, and only when it is used', () => {
    const names = dayNames('de-DE');
    expect(names.short).toBe(names.short);
    // A tag that `Intl` refuses shows when it is asked.
    const refused = dayNames('not a tag');
    expect(() => refused.narrow).toThrow(RangeError);
  });
});
