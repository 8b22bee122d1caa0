/** The week that a day since 1970-01-01 lies in, counted from that of the first; weeks begin on Monday. */
export function weekNumberOf(dayNumber: number): number {
  // Day 0 was a Thursday; with three days added, weeks run from Monday to Sunday.
  return Math.floor((dayNumber + 3) / 7);
}

/** The Monday of a week, days since 1970-01-01. */
export function firstDayOfWeek(weekNumber: number): number {
  return weekNumber * 7 - 3;
}
