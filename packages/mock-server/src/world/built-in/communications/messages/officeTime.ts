import type { BuiltInAgency } from '../../builtInAgencies';
import { easternOffsetHours } from '../../easternOffsetHours';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Milliseconds to add to an office's clock of a day to have UTC. */
export function officeToUtcMs(
  { officeOffset }: Pick<BuiltInAgency, 'officeOffset'>,
  dayNumber: number,
): number {
  return officeOffset === 'eastern' ? easternOffsetHours(dayNumber) * hourMs : -officeOffset * minuteMs;
}

/** The hour that an office's clock shows, 0 to 23. */
export function officeHourOf(agency: Pick<BuiltInAgency, 'officeOffset'>, atMs: number): number {
  return Math.floor((officeMs(agency, atMs) % dayMs) / hourMs);
}

/** Eight o'clock of the office's clock, the next time it comes. */
export function nextMorningMs(agency: Pick<BuiltInAgency, 'officeOffset'>, atMs: number): number {
  const clockMs = officeMs(agency, atMs);
  const today = Math.floor(clockMs / dayMs);
  const dayNumber = clockMs - today * dayMs < 8 * hourMs ? today : today + 1;
  return dayNumber * dayMs + 8 * hourMs + officeToUtcMs(agency, dayNumber);
}

function officeMs(agency: Pick<BuiltInAgency, 'officeOffset'>, atMs: number): number {
  return atMs - officeToUtcMs(agency, Math.floor(atMs / dayMs));
}
