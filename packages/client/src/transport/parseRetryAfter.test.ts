import { expect, it } from 'vitest';
import { parseRetryAfter } from './parseRetryAfter';

const nowMs = Date.UTC(2026, 1, 16, 15);
const parse = (retryAfter: string | null, date?: string) =>
  parseRetryAfter(
    new Headers([
      ...(retryAfter === null ? [] : [['retry-after', retryAfter] as [string, string]]),
      ...(date === undefined ? [] : [['date', date] as [string, string]]),
    ]),
    nowMs,
  );

it.each([
  ['0', 0],
  ['2', 2000],
  ['3600', 3_600_000],
  ['Mon, 16 Feb 2026 15:00:10 GMT', 10_000],
  ['Mon, 16 Feb 2026 14:00:00 GMT', 0],
])('reads %s as %i ms from now', (text, waitMs) => {
  expect(parse(text)).toBe(nowMs + waitMs);
});

it('F13: reads a date by the clock of the answer', () => {
  expect(parse('Mon, 16 Feb 2026 09:00:10 GMT', 'Mon, 16 Feb 2026 09:00:00 GMT')).toBe(nowMs + 10_000);
});

// Date.parse takes the last three for dates.
it.each([
  null,
  '',
  'soon',
  '-5',
  '1e3',
  '2.5',
  '0x10',
  '5 apples',
  'Feb 2026',
  'Mon, 99 Feb 2026 15:00:10 GMT',
])('F13: passes over %j', (text) => {
  expect(parse(text)).toBeNull();
});

it('stays within what a date can hold', () => {
  expect(new Date(parse('99999999999999999999') ?? 0).getTime()).toBe(8.64e15);
});
