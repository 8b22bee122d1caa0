import { describe, expect, it } from 'vitest';
import { parseIsoTime } from './parseIsoTime';

describe('parseIsoTime', () => {
  it.each([
    ['2026-02-01', Date.UTC(2026, 1, 1)],
    ['2026-02-01T10:20', Date.UTC(2026, 1, 1, 10, 20)],
    ['2026-02-01T10:20:30', Date.UTC(2026, 1, 1, 10, 20, 30)],
    ['2026-02-01 10:20:30', Date.UTC(2026, 1, 1, 10, 20, 30)],
    ['2026-02-01T10:20:30.5Z', Date.UTC(2026, 1, 1, 10, 20, 30, 500)],
    ['2026-02-01T10:20:30.123456Z', Date.UTC(2026, 1, 1, 10, 20, 30, 123)],
    ['2026-02-01T10:20:30+05:30', Date.UTC(2026, 1, 1, 4, 50, 30)],
    ['2026-02-01T10:20:30-0330', Date.UTC(2026, 1, 1, 13, 50, 30)],
    ['2026-02-01T10:20:30+05', Date.UTC(2026, 1, 1, 5, 20, 30)],
    ['2028-02-29', Date.UTC(2028, 1, 29)],
  ])('reads %s', (text, epochMs) => {
    expect(parseIsoTime(text)).toBe(epochMs);
  });

  it.each(['', 'tomorrow', '01/02/2026', '2026-2-1', '2026-02', '2026-W06', '2026-032', '1770000000000'])(
    'takes %o for no ISO 8601',
    (text) => {
      expect(parseIsoTime(text)).toBe('not-iso');
    },
  );

  it.each(['2026-02-30', '2026-13-01', '2026-02-01T24:00', '2026-02-01T10:60:00', '2026-02-29T00:00:00Z'])(
    'knows that %s is in no calendar',
    (text) => {
      expect(parseIsoTime(text)).toBe('impossible');
    },
  );
});
