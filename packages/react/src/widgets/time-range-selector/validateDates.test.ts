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

  it('refuses a range that ends before it starts', () => {
    expect(validateDates('2026-02-11', '2026-02-10')).toEqual({ field: 'to', kind: 'reversed' });
  });
});
