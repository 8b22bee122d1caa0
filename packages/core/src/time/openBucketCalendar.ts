import type { BucketInterval } from './BucketInterval';
import { dayAt } from './dayAt';
import { formatDay } from './formatDay';
import { labelWeek } from './labelWeek';
import { DAY_MS, HOUR_MS } from './milliseconds';
import { mondayOf } from './mondayOf';
import type { Zone } from './openZone';
import { startOfDay } from './startOfDay';

/** Where buckets begin and what they are called. */
export interface BucketCalendar {
  /** The first moment after another at which a bucket begins. */
  nextMs(epochMs: number): number;
  /** The label of the bucket that a moment lies in; quickest for one moment after the other. */
  labelAt(epochMs: number): string;
}

const LONGEST_DAYS = { hour: 0, day: 1, week: 7, month: 31 };

/** The calendar of one interval in one zone. */
export function openBucketCalendar(interval: BucketInterval, zone: Zone): BucketCalendar {
  let labelledDay = NaN;
  let labelledOffsetMs = NaN;
  let dayText = '';
  let offsetText = '';
  return {
    nextMs(epochMs) {
      if (interval !== 'hour') {
        return startOfDay(firstDayOf(firstDayAt(epochMs) + LONGEST_DAYS[interval]), zone);
      }
      const { offsetMs, untilMs } = zone.stretchAt(epochMs);
      const nextMs = (Math.floor((epochMs + offsetMs) / HOUR_MS) + 1) * HOUR_MS - offsetMs;
      return nextMs > untilMs && zone.stretchAt(untilMs).offsetMs !== offsetMs ? untilMs : nextMs;
    },
    labelAt(epochMs) {
      if (interval !== 'hour') return labelDays(firstDayAt(epochMs));
      const { offsetMs } = zone.stretchAt(epochMs);
      const hours = Math.floor((epochMs + offsetMs) / HOUR_MS);
      const day = Math.floor(hours / 24);
      if (day !== labelledDay || offsetMs !== labelledOffsetMs) {
        labelledDay = day;
        labelledOffsetMs = offsetMs;
        dayText = formatDay(day);
        offsetText = (offsetMs < 0 ? '-' : '+') + new Date(Math.abs(offsetMs)).toISOString().slice(11, 16);
      }
      return `${dayText}T${`${hours - day * 24}`.padStart(2, '0')}:00${offsetText}`;
    },
  };

  /** First day of the bucket that a moment lies in, as whole days since 1970-01-01. */
  function firstDayAt(epochMs: number): number {
    return firstDayOf(dayAt(epochMs, zone));
  }

  function firstDayOf(day: number): number {
    if (interval === 'month') return new Date(day * DAY_MS).setUTCDate(1) / DAY_MS;
    return interval === 'week' ? mondayOf(day) : day;
  }

  function labelDays(firstDay: number): string {
    if (interval === 'week') return labelWeek(firstDay, firstDay + 3);
    return formatDay(firstDay).slice(0, interval === 'day' ? 10 : 7);
  }
}
