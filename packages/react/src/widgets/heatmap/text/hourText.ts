/** The beginning and the end of one hour, 24-hour clock in every locale. */
export interface HourText {
  /** For example `15:00`, or `05:30` in a zone at a part hour. */
  readonly start: string;
  /** For example `16:00`; the last hour of a day ends at `00:00`. */
  readonly end: string;
}

/**
 * Writes an hour of the week.
 *
 * @param hour 0–23
 * @param offsetMinutes 0–59, added to both ends: the `labelOffsetMinutes` of a grid
 */
export function hourText(hour: number, offsetMinutes: number): HourText {
  return { start: clockTime(hour, offsetMinutes), end: clockTime((hour + 1) % 24, offsetMinutes) };
}

/** The name of an hour under the grid: `09`, or `09:30` where the labels are moved. */
export function hourAxisText(hour: number, offsetMinutes: number): string {
  return offsetMinutes === 0 ? twoDigits(hour) : clockTime(hour, offsetMinutes);
}

function clockTime(hour: number, minutes: number): string {
  return `${twoDigits(hour)}:${twoDigits(minutes)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
