import type { ContractIssue } from '../../errors/ContractError';
import { dayMs } from '../../wire/dayMs';
import { findConflictingRows } from '../../wire/findConflictingRows';
import { isDay } from '../../wire/isDay';
import { toInstant } from './toInstant';
import type { VyomByTimeData } from './VyomByTime';

/** What a label is, and how much of it is a part of every day in its bucket: of a week's only the year. */
const labels: Readonly<Record<string, readonly [isLabel: (text: string) => boolean, length: number]>> = {
  day: [isDay, 10],
  week: [(text) => /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(text), 4],
  month: [(text) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text), 7],
};

/**
 * How a series is not the one that was asked: cut otherwise, with labels that are none or lie outside the range,
 * or with two rows of one label that differ.
 */
export function findTimeMismatches(
  { time_series, granularity }: VyomByTimeData,
  search: Readonly<Record<string, string>>,
): readonly ContractIssue[] {
  const asked = search.granularity ?? 'day';
  const label = labels[asked];
  if (granularity !== asked || !label) return [{ path: 'data.granularity', code: 'other_granularity' }];
  const [isLabel, length] = label;
  const first = dayBeside(search.start_date, -dayMs)?.slice(0, length);
  const last = dayBeside(search.end_date, dayMs)?.slice(0, length);
  const at = time_series.findIndex(({ date }) => {
    const start = date.slice(0, length);
    return !isLabel(date) || (first !== undefined && start < first) || (last !== undefined && start > last);
  });
  const date = time_series[at]?.date;
  return date === undefined
    ? findConflictingRows('data.time_series', time_series, (row) => row.date)
    : [{ path: `data.time_series[${at}].date`, code: isLabel(date) ? 'other_period' : 'invalid_format' }];
}

/** The day before or after that of a bound: a server's own zone may put a call a day off, and its labels stand. */
function dayBeside(bound: string | undefined, byMs: number): string | undefined {
  const instant = toInstant(bound);
  if (instant === null) return undefined;
  const beside = new Date(Date.parse(`${instant}Z`) + byMs).toISOString();
  // Behind the year 9999 the text is longer and no longer sorts; no label lies there either.
  return beside.length === 24 ? beside : undefined;
}
