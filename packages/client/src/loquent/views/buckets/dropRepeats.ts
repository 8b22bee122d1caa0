import type { BucketRow } from './BucketRow';

// An hour as a clock shows it, without its distance from UTC: as the clock goes back it comes twice.
const wallHour = /^\d{4}-\d\d-\d\d[ T][\d:.]+$/;

/** The rows, each once; those that two hours of one name may have written stay. */
export function dropRepeats<TRow extends BucketRow>(rows: readonly TRow[]): readonly TRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const { date, label, values } = row;
    if (date === null ? label === null : wallHour.test(date)) return true;
    const key = JSON.stringify([date, label, values]);
    return !seen.has(key) && seen.add(key);
  });
}
