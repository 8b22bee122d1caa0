import type { BucketInterval } from '@callscope/core';
import { dayMs } from '../../time/dayMs';
import { shortMonth } from '../print/shortMonth';

/** What a bucket of a series is called. */
export interface BucketName {
  /**
   * Its first day, `YYYY-MM-DD`; of an hour its first minute, with the zone's distance from UTC. Buckets are sent in
   * order of time: as moments the texts ascend, as texts they may not where a clock is set back.
   */
  readonly date: string;
  /** The same for a reader. */
  readonly label: string;
}

/**
 * Names a bucket. Inferred: the sources name the two members and show neither.
 * @param coreLabel as core labels buckets: `2026-11-01T01:00-05:00`, `2026-11-01`, `2026-W44`, `2026-11`
 * @param withYear whether a day's label needs its year
 */
export function nameBucket(interval: BucketInterval, coreLabel: string, withYear: boolean): BucketName {
  switch (interval) {
    case 'hour':
      return { date: coreLabel, label: `${dayLabel(coreLabel, withYear)}, ${hourLabel(coreLabel)}` };
    case 'day':
      return { date: coreLabel, label: dayLabel(coreLabel, withYear) };
    case 'week': {
      const monday = mondayOf(Number(coreLabel.slice(0, 4)), Number(coreLabel.slice(6)));
      return { date: monday, label: `Week of ${dayLabel(monday, withYear)}` };
    }
    case 'month': {
      const year = coreLabel.slice(0, 4);
      return { date: `${coreLabel}-01`, label: `${monthOf(coreLabel)} ${year}` };
    }
    default:
      return interval satisfies never;
  }
}

function dayLabel(day: string, withYear: boolean): string {
  const text = `${monthOf(day)} ${Number(day.slice(8, 10))}`;
  return withYear ? `${text}, ${day.slice(0, 4)}` : text;
}

function monthOf(day: string): string {
  return shortMonth(Number(day.slice(5, 7)));
}

function hourLabel(coreLabel: string): string {
  const hour = Number(coreLabel.slice(11, 13));
  return `${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** The first day of an ISO week: 4 January always lies in the first one of its year. */
function mondayOf(year: number, week: number): string {
  const fourthMs = Date.UTC(year, 0, 4);
  const daysSinceMonday = (new Date(fourthMs).getUTCDay() + 6) % 7;
  return new Date(fourthMs + (7 * (week - 1) - daysSinceMonday) * dayMs).toISOString().slice(0, 10);
}
