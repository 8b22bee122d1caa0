import type { BuiltInAgency } from '../agencies/BuiltInAgency';
import { easternOffsetHours } from './easternOffsetHours';

/** Minutes to subtract from the clock of an agency's office to have UTC, on a day since 1970-01-01. */
export function officeOffsetMinutes(
  { officeOffset }: Pick<BuiltInAgency, 'officeOffset'>,
  dayNumber: number,
): number {
  return officeOffset === 'eastern' ? -60 * easternOffsetHours(dayNumber) : officeOffset;
}
