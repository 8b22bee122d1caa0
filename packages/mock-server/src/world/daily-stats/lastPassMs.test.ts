import { describe, expect, it } from 'vitest';
import { lastPassMs } from './lastPassMs';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
const lastPass = (date: string, now: string) =>
  new Date(lastPassMs(dayOf(date), Date.parse(now))).toISOString();

describe('lastPassMs', () => {
  it.each([
    ['2026-02-16T15:00:00Z', '2026-02-16T12:00:00.000Z'],
    ['2026-02-16T17:59:59.999Z', '2026-02-16T12:00:00.000Z'],
    ['2026-02-16T18:00:00Z', '2026-02-16T18:00:00.000Z'],
    ['2026-02-16T05:59:00Z', '2026-02-16T00:00:00.000Z'],
    ['2026-02-16T00:00:00Z', '2026-02-16T00:00:00.000Z'],
  ])('is, for the day of %s, %s', (now, pass) => {
    expect(lastPass('2026-02-16', now)).toBe(pass);
  });

  it('takes seven days, that of the pass the last of them', () => {
    const now = '2026-02-16T15:00:00Z';
    expect(lastPass('2026-02-10', now)).toBe('2026-02-16T12:00:00.000Z');
    expect(lastPass('2026-02-09', now)).toBe('2026-02-15T18:00:00.000Z');
    expect(lastPass('2026-02-08', now)).toBe('2026-02-14T18:00:00.000Z');
    expect(lastPass('2025-12-01', now)).toBe('2025-12-07T18:00:00.000Z');
  });

  it('knows days before 1970', () => {
    expect(lastPass('1969-12-31', '1969-12-31T13:00:00Z')).toBe('1969-12-31T12:00:00.000Z');
  });
});
