import { toDay } from '@callscope/core';
import type { BucketRow } from './BucketRow';
import { placeRows } from './placeRows';

/** The day on which a series begins, `YYYY-MM-DD` in the organization's zone; `null` when its rows do not show it. */
export function findFirstDay(rows: readonly Pick<BucketRow, 'date'>[], timeZone: string): string | null {
  const dates = [...new Set(rows.map(({ date }) => date))];
  const placed = placeRows(
    dates.map((date) => ({ date, label: null, values: [] })),
    timeZone,
  );
  const [first] = placed ?? [];
  return first ? toDay(first.startMs, timeZone) : null;
}
