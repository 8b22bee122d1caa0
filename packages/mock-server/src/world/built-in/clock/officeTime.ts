import { dayMs } from '../../../time/dayMs';
import { hourMs } from '../../../time/hourMs';
import type { BuiltInAgency } from '../agencies/BuiltInAgency';
import { officeOffsetMinutes } from './officeOffsetMinutes';

const minuteMs = 60_000;

type Office = Pick<BuiltInAgency, 'officeOffset'>;

/** When an hour of a day of an office's clock begins, epoch milliseconds. */
export function officeHourMs(office: Office, dayNumber: number, hour: number): number {
  return dayNumber * dayMs + hour * hourMs - officeOffsetMinutes(office, dayNumber) * minuteMs;
}

/** The hour that an office's clock shows, 0 to 23. */
export function officeHourOf(office: Office, atMs: number): number {
  return Math.floor((clockMs(office, atMs) % dayMs) / hourMs);
}

/** The day of an office's calendar, days since 1970-01-01. */
export function officeDayOf(office: Office, atMs: number): number {
  return Math.floor(clockMs(office, atMs) / dayMs);
}

/** Eight o'clock of the office's clock, the next time it comes. */
export function nextMorningMs(office: Office, atMs: number): number {
  const today = officeDayOf(office, atMs);
  const isBefore = atMs < officeHourMs(office, today, 8);
  return officeHourMs(office, isBefore ? today : today + 1, 8);
}

function clockMs(office: Office, atMs: number): number {
  return atMs + officeOffsetMinutes(office, Math.floor(atMs / dayMs)) * minuteMs;
}
