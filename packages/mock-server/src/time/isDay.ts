/** Whether a day exists: `month` 1–12, `day` from 1 to the month's last, of any `year` from 0 on. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  // Date.UTC would take the years 0–99 for 1900–1999.
  date.setUTCFullYear(year, month - 1, day);
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
