import type { BucketInterval } from './BucketInterval';
import { dayAt } from './dayAt';
import { DAY_MS, HOUR_MS } from './dayLength';
import { formatDay } from './formatDay';
import type { Zone } from './openZone';
import { startOfDay } from './startOfDay';

const LONGEST_DAYS = { day: 1, week: 7, month: 31 };

/** The first moment after `epochMs` at which another bucket begins. */
export function nextBucketMs(interval: BucketInterval, epochMs: number, zone: Zone): number {
  if (interval !== 'hour') {
    const inNext = firstDayAt(interval, epochMs, zone) + LONGEST_DAYS[interval];
    return startOfDay(firstDayOf(interval, inNext), zone);
  }
  const { offsetMs, untilMs } = zone.stretchAt(epochMs);
  const nextMs = (Math.floor((epochMs + offsetMs) / HOUR_MS) + 1) * HOUR_MS - offsetMs;
  return nextMs > untilMs && zone.stretchAt(untilMs).offsetMs !== offsetMs ? untilMs : nextMs;
}

/** Writes labels for the buckets that moments lie in, quickest when neighbours follow one another. */
export function createBucketLabeller(interval: BucketInterval, zone: Zone): (epochMs: number) => string {
  let labelledDay = NaN;
  let labelledOffsetMs = NaN;
  let dayText = '';
  let offsetText = '';
  return (epochMs) => {
    if (interval !== 'hour') return labelDays(interval, firstDayAt(interval, epochMs, zone));
    const { offsetMs } = zone.stretchAt(epochMs);
    const hours = Math.floor((epochMs + offsetMs) / HOUR_MS);
    const day = Math.floor(hours / 24);
    if (day !== labelledDay || offsetMs !== labelledOffsetMs) {
      dayText = formatDay(day);
      offsetText = formatOffset(offsetMs);
      labelledDay = day;
      labelledOffsetMs = offsetMs;
    }
    return `${dayText}T${twoDigits(hours - day * 24)}:00${offsetText}`;
  };
}

function firstDayAt(interval: keyof typeof LONGEST_DAYS, epochMs: number, zone: Zone): number {
  return firstDayOf(interval, dayAt(epochMs, zone));
}

/** First day of the bucket that a day lies in, both as whole days since 1970-01-01. */
function firstDayOf(interval: keyof typeof LONGEST_DAYS, day: number): number {
  if (interval === 'month') return new Date(day * DAY_MS).setUTCDate(1) / DAY_MS;
  // 1970-01-01 was a Thursday, three days after a Monday; 100,000 weeks keep the remainder above 0.
  return interval === 'week' ? day - ((day + 700_003) % 7) : day;
}

function labelDays(interval: keyof typeof LONGEST_DAYS, firstDay: number): string {
  if (interval !== 'week') return formatDay(firstDay).slice(0, interval === 'day' ? 10 : 7);
  // A week belongs to the year that its Thursday lies in (ISO 8601).
  const year = formatDay(firstDay + 3).slice(0, 4);
  return `${year}-W${twoDigits(Math.floor((firstDay + 3 - Date.parse(year) / DAY_MS) / 7) + 1)}`;
}

/** `±HH:MM`, with `:SS` where a zone had seconds in its offset. */
function formatOffset(offsetMs: number): string {
  const text = new Date(Math.abs(offsetMs)).toISOString();
  return (offsetMs < 0 ? '-' : '+') + text.slice(11, offsetMs % 60_000 === 0 ? 16 : 19);
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
