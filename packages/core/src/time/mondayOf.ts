/** The Monday of a day's week, both as whole days since 1970-01-01, which was a Thursday. */
export function mondayOf(dayNumber: number): number {
  return Math.floor((dayNumber + 3) / 7) * 7 - 3;
}
