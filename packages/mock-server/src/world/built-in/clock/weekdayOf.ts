/** The weekday of a day since 1970-01-01, 0 to 6; 0 is Sunday. */
export function weekdayOf(dayNumber: number): number {
  // Day 0 was a Thursday.
  return (dayNumber + 4) % 7;
}
