import { describe, expect, it } from 'vitest';
import { parseDuration } from './parseDuration';

describe('parseDuration', () => {
  it.each([
    ['0', 0],
    ['354', 354],
    [' 354 ', 354],
    ['354.0', 354],
    ['007', 7],
    ['5:54', 354],
    ['90:15', 5415],
    ['0:05:54', 354],
    ['1:02:03', 3723],
    ['100:00:00', 360_000],
    ['2147483647', 2_147_483_647],
  ])('reads %o as %i seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(['', '   '])('reads %o as absent', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it.each([
    '-5',
    '1.5',
    '1e3',
    '5:60',
    '1:60:00',
    '1:2:3',
    ':30',
    '12s',
    'NaN',
    '0x10',
    '1,000',
    '2147483648',
    '9'.repeat(400),
  ])('does not guess at %o', (text) => {
    expect(parseDuration(text)).toBe('unreadable');
  });
});
