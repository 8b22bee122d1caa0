import { describe, expect, it } from 'vitest';
import { formatNumber } from './formatNumber';

describe('formatNumber', () => {
  it('rounds halves of the decimal text away from zero', () => {
    expect(formatNumber(1.005, 2, 'en-US')).toBe('1.01');
    expect(formatNumber(0.375, 2, 'en-US')).toBe('0.38');
  });

  it('never writes a minus before zero', () => {
    expect(formatNumber(-0.001, 2, 'en-US')).toBe('0.00');
    expect(formatNumber(-0, 0, 'en-US')).toBe('0');
  });

  it('writes the real minus sign', () => {
    expect(formatNumber(-7.4, 1, 'en-US')).toBe('−7.4');
  });

  it('takes separators from the locale', () => {
    expect(formatNumber(1234.5, 1, 'de-DE')).toBe('1.234,5');
    expect(formatNumber(1234567, 0, 'en-IN')).toBe('12,34,567');
  });
});
