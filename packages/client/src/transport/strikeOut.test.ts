import { describe, expect, it } from 'vitest';
import { strikeOut } from './strikeOut';

describe('strikeOut', () => {
  it.each([
    ['token eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln is old', 'token [redacted] is old'],
    ['unsigned eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.', 'unsigned [redacted]'],
    ['no contact +12025550134 here', 'no contact [redacted] here'],
    ['+1 (202) 555-0134, +44.20.7946.0958', '[redacted], [redacted]'],
  ])('%s', (text, expected) => {
    expect(strikeOut(text)).toBe(expected);
  });

  it.each([
    'start_date 2026-02-16T00:00:00+05:30 is after 2026-02-10',
    'id 550e8400-e29b-41d4-a716-446655440000',
    'limit must be 1+ and eyJ is no token',
    '1771924515.00000007',
  ])('leaves %s', (text) => {
    expect(strikeOut(text)).toBe(text);
  });

  it('takes given secrets first', () => {
    expect(strikeOut('key-12 and key-1', ['key-12', 'key-1'])).toBe('[redacted] and [redacted]');
  });

  it.each(['eyJ', 'eyJa.', '-eyJ', '+1 ', '+1('])('takes linear time over %s repeated', (piece) => {
    const startMs = performance.now();
    strikeOut(piece.repeat(200_000));
    // Quadratic time would be minutes.
    expect(performance.now() - startMs).toBeLessThan(2000);
  });
});
