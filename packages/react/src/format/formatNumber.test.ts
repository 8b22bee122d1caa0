import { describe, expect, it } from 'vitest';
import { createIntlWriters } from './createIntlWriters';
import { formatNumber } from './formatNumber';

const intl = createIntlWriters('en-US');

describe('formatNumber', () => {
  it('rounds halves of the decimal text away from zero', () => {
    expect(formatNumber(1.005, 2, intl)).toBe('1.01');
    expect(formatNumber(0.375, 2, intl)).toBe('0.38');
  });

  it('never writes a minus before zero', () => {
    expect(formatNumber(-0.001, 2, intl)).toBe('0.00');
    expect(formatNumber(-0, 0, intl)).toBe('0');
  });

  it('writes the real minus sign', () => {
    expect(formatNumber(-7.4, 1, intl)).toBe('−7.4');
  });

  it('takes separators from the locale', () => {
    expect(formatNumber(1234.5, 1, createIntlWriters('de-DE'))).toBe('1.234,5');
    expect(formatNumber(1234567, 0, createIntlWriters('en-IN'))).toBe('12,34,567');
  });
});
