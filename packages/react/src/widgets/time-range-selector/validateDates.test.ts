import { describe, expect, it } from 'vitest';
import { validateDates } from './validateDates';

describe('validateDates', () => {
  it('accepts one day and more', () => {
    expect(validateDates('2026-02-10', '2026-02-10')).toBeNull();
    expect(validateDates('2025-12-31', '2026-01-01')).toBeNull();
  });

  it('names the first missing field', () => {
    expect(validateDates('', '')).toEqual({ field: 'from', kind: 'missingFrom' });
    expect(validateDates('2026-02-10', '')).toEqual({ field: 'to', kind: 'missingTo' });
  });

  it.each(['0026-02-10', '0999-12-31', '12026-02-10', '+012026-02-10', '2026-02-30'])('refuses %s', (day) => {
    expect(validateDates(day, '2026-02-10')).toEqual({ field: 'from', kind: 'unknownFrom' });
    expect(validateDates('2026-02-10', day)).toEqual({ field: 'to', kind: 'unknownTo' });
  });

  it('accepts the first and the last year there is', () => {
    expect(validateDates('1000-01-01', '9999-12-31')).toBeNull();
  });

  it('refuses a range that ends before it starts', () => {
    expect(validateDates('2026-02-11', '2026-02-10')).toEqual({ field: 'to', kind: 'reversed' });
  });
});
