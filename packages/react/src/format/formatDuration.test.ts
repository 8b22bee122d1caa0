import { describe, expect, it } from 'vitest';
import { formatMessages } from '../messages/formatMessages';
import { createIntlWriters } from './createIntlWriters';
import { formatDuration } from './formatDuration';

const intl = createIntlWriters('en-US');

const write = (seconds: number) => formatDuration(seconds, intl, formatMessages).text;

describe('formatDuration', () => {
  it.each([
    [0, '0s'],
    [38, '38s'],
    [59.4, '59s'],
    [59.5, '1m 00s'],
    [180, '3m 00s'],
    [3188, '53m 08s'],
    [3599, '59m 59s'],
    [3599.5, '1h 00m'],
    [4560, '1h 16m'],
    [4589, '1h 16m'],
    [4590, '1h 17m'],
    [7199, '2h 00m'],
    [21_600, '6h 00m'],
    [91_245, '25h 21m'],
    [17_754_847, '4,931h 54m'],
    [-70, '−1m 10s'],
    [-0.2, '0s'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(write(seconds)).toBe(text);
  });

  it('fills minutes in a column', () => {
    expect(formatDuration(38, intl, formatMessages, { layout: 'column' }).text).toBe('0m 38s');
  });

  it('marks the units among its parts', () => {
    expect(formatDuration(180, intl, formatMessages).parts).toEqual([
      { text: '3', isUnit: false },
      { text: 'm', isUnit: true },
      { text: ' ', isUnit: false },
      { text: '00', isUnit: false },
      { text: 's', isUnit: true },
    ]);
  });
});
