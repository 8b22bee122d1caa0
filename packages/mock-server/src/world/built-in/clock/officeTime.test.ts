import { expect, it } from 'vitest';
import { nextMorningMs, officeHourMs, officeHourOf } from './officeTime';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const eastern = { officeOffset: 'eastern' } as const;

it('reads the clock of an office in New York, by winter and by summer', () => {
  expect(officeHourMs(eastern, day('2026-02-12'), 9)).toBe(Date.parse('2026-02-12T14:00Z'));
  expect(officeHourMs(eastern, day('2026-07-12'), 9)).toBe(Date.parse('2026-07-12T13:00Z'));
  expect(officeHourOf(eastern, Date.parse('2026-02-12T04:59:59Z'))).toBe(23);
  expect(officeHourOf(eastern, Date.parse('2026-02-12T05:00Z'))).toBe(0);
});

it('reads a clock of a half hour', () => {
  expect(officeHourMs({ officeOffset: 330 }, day('2026-02-12'), 9)).toBe(Date.parse('2026-02-12T03:30Z'));
  expect(officeHourOf({ officeOffset: 330 }, Date.parse('2026-02-12T18:30Z'))).toBe(0);
});

it('takes the next eight o’clock for the next morning', () => {
  const morning = (iso: string) => new Date(nextMorningMs(eastern, Date.parse(iso))).toISOString();
  expect(morning('2026-02-12T12:59:00Z')).toBe('2026-02-12T13:00:00.000Z');
  expect(morning('2026-02-12T13:00:00Z')).toBe('2026-02-13T13:00:00.000Z');
  expect(morning('2026-02-13T04:00:00Z')).toBe('2026-02-13T13:00:00.000Z');
});
