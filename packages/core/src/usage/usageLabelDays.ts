import { createInputError } from '../arguments/createInputError';
import { formatDay } from '../time/formatDay';
import { DAY_MS } from '../time/milliseconds';
import { labelDay } from './labelDay';

/** Days in a row, both included. */
export interface DayStretch {
  /** `YYYY-MM-DD` */
  readonly start: string;
  /** `YYYY-MM-DD`, the same as `start` for a single day. */
  readonly end: string;
}

/**
 * The days, in UTC, that one of Vyom's labels covers. A day, a month and nearly every week are one stretch. A
 * week's label at New Year may cover the two ends of one year, since it pairs the calendar year with the ISO
 * week number: `2024-W01` is both the first seven days of 2024 and its last two. What is missing of such a
 * week lies under a label of the neighbouring year.
 *
 * @param label as {@link usageLabel} makes it
 * @returns one stretch or two, ascending
 * @throws {InputError} `unknown_value` for another form, or a label that no day has, such as `2026-02-30` or
 * `2025-W53`
 * @see Vyom's by-time
 * @example usageLabelDays('2024-W01') // => [{ start: '2024-01-01', end: '2024-01-07' }, { start: '2024-12-30', end: '2024-12-31' }]
 */
export function usageLabelDays(label: string): readonly DayStretch[] {
  const stretches: { start: string; end: string }[] = [];
  if (/^[1-9]\d{3}-/.test(label)) {
    const granularity = label[5] === 'W' ? 'week' : label.length > 7 ? 'day' : 'month';
    const newYear = Date.parse(label.slice(0, 4)) / DAY_MS;
    for (let day = newYear; day < newYear + 366; day += 1) {
      if (labelDay(day, granularity) !== label) continue;
      const date = formatDay(day);
      const latest = stretches.at(-1);
      if (latest?.end === formatDay(day - 1)) latest.end = date;
      else stretches.push({ start: date, end: date });
    }
  }
  if (stretches.length > 0) return stretches;
  const requirement = 'to be a label that some day has';
  throw createInputError('unknown_value', 'usageLabelDays', 'label', label, requirement);
}
