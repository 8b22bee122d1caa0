import { describe, expect, it } from 'vitest';
import { strikeOut } from './strikeOut';

describe('strikeOut', () => {
  it.each([
    ['token eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln is old', 'token [redacted] is old'],
    ['unsigned eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.', 'unsigned [redacted]'],
    ['no contact +12025550134 here', 'no contact [redacted] here'],
    ['+1 (202) 555-0134, +44.20.7946.0958', '[redacted], [redacted]'],
    ['after a word: Bearer%20eyJh.eyJz.c2ln', 'after a word: Bearer%20[redacted]'],
    ['token%3DeyJh.eyJz.c2ln', 'token%3D[redacted]'],
    ['sb_eyJh.eyJz.c2ln-eyJ', 'sb_[redacted]'],
    ['encrypted eyJh.a2V5.aXY.Y2lw.dGFn for', 'encrypted [redacted] for'],
    ['with no key of its own eyJh..aXY.Y2lw.dGFn for', 'with no key of its own [redacted] for'],
    ['+1\u00a0202\u202f555\u20110134 and +1/202/555/0134', '[redacted] and [redacted]'],
    ['＋1 202 555 0134, ＋１２０２５５５０１３４', '[redacted], [redacted]'],
    ['+44 (0)7700 - 900 - 123', '[redacted]'],
    ['\u202a+1\u2060202\u2060555\u20600134\u202c', '\u202a[redacted]\u202c'],
    ['%2B12025550134 and %2b1 202 555 0134', '[redacted] and [redacted]'],
    ['+1.2025550134', '[redacted]'],
    ['+1.202 555 0134', '[redacted]'],
    ['+1.202-555-0134', '[redacted]'],
  ])('%s', (text, expected) => {
    expect(strikeOut(text)).toBe(expected);
  });

  it.each([
    'start_date 2026-02-16T00:00:00+05:30 is after 2026-02-10',
    'id 550e8400-e29b-41d4-a716-446655440000',
    'limit must be 1+ and eyJ is no token',
    '1771924515.00000007',
    'a change of +0.12345678',
    'lat +12.9715987, long +77.5945627',
    'a rise of +100000000',
    'a rise of +20000000.',
    '+123456 is too short',
  ])('leaves %s', (text) => {
    expect(strikeOut(text)).toBe(text);
  });

  it('takes given secrets first', () => {
    expect(strikeOut('key-12 and key-1', ['key-12', 'key-1'])).toBe('[redacted] and [redacted]');
  });

  it.each(['eyJ', 'eyJa.', '-eyJ', 'eyJ.', 'eyJa..', '+1 ', '+1(', '+1   ', '+', '+1.', '+10', '1'])(
    'takes linear time over %s repeated',
    (piece) => {
      const startMs = performance.now();
      strikeOut(piece.repeat(1_000_000 / piece.length));
      // Quadratic time would be minutes.
      expect(performance.now() - startMs).toBeLessThan(2000);
    },
  );
});
