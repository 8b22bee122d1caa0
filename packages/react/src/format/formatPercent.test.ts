import { describe, expect, it } from 'vitest';
import { formatMessages } from '../messages/formatMessages';
import { createIntlWriters } from './createIntlWriters';
import { formatPercent, type PercentOptions } from './formatPercent';

const intl = createIntlWriters('en-US');

const write = (percent: number, options?: PercentOptions) =>
  formatPercent(percent, intl, formatMessages, options);

describe('formatPercent', () => {
  it('writes one digit after the point', () => {
    expect(write(73.3)).toBe('73.3%');
    expect(write(8)).toBe('8.0%');
    expect(write(28.75)).toBe('28.8%');
  });

  it('writes as many digits as asked', () => {
    expect(write(100, { digits: 0 })).toBe('100%');
    expect(write(12.345, { digits: 2 })).toBe('12.35%');
  });

  it('never writes something as nothing', () => {
    expect(write(0.001)).toBe('<0.1%');
    expect(write(0)).toBe('0.0%');
    expect(write(0, { isExact: false })).toBe('<0.1%');
  });

  it('writes 100.0% for all and nothing else', () => {
    expect(write(100)).toBe('100.0%');
    expect(write(99.95)).toBe('>99.9%');
    expect(write(99.94)).toBe('99.9%');
    expect(write(100, { isExact: false })).toBe('>99.9%');
    expect(write(100.04)).toBe('>100.0%');
  });

  it('keeps rates above 100', () => {
    expect(write(133.3)).toBe('133.3%');
  });

  it('puts the sign where the locale does', () => {
    expect(formatPercent(73.3, createIntlWriters('de-DE'), formatMessages)).toBe('73,3\u00a0%');
  });
});
