import { type Instant, toDay, toEpochMs } from '@callscope/core';
import { useEffect, useState } from 'react';

const minuteMs = 60_000;

/** What the host may give as the clock: a fixed moment, or a function that reads one. */
export type Clock = Instant | (() => Instant);

/** What the clock shows, epoch milliseconds; the real clock when absent. */
export function readEpochMs(clock: Clock | undefined): number {
  if (clock === undefined) return Date.now();
  return toEpochMs(typeof clock === 'function' ? clock() : clock);
}

/**
 * The moment "today" is counted from. It moves only when the day does, in the reader's zone or in one that some source on
 * the page counts its days in, so that queries keep their keys within a day, and widgets ask again when it has ended
 * (`useNewDay`). A page that nobody sees moves when it is looked at.
 *
 * @param clock a fixed moment never moves; a function is read again every minute; the real clock when absent
 * @param timeZones IANA zones; the same one may come twice
 * @returns epoch milliseconds
 */
export function useToday(clock: Clock | undefined, timeZones: readonly string[]): number {
  const [readMs, setReadMs] = useState(() => readEpochMs(clock));
  const isFixed = clock !== undefined && typeof clock !== 'function';
  // A text, so that the same zones of other sources do not start the clock again.
  const zones = [...new Set(timeZones)].sort().join();
  useEffect(() => {
    if (isFixed) return;
    const read = () => {
      if (document.visibilityState === 'hidden') return;
      setReadMs((before) => {
        const next = readEpochMs(clock);
        const isSameDay = zones.split(',').every((zone) => toDay(next, zone) === toDay(before, zone));
        return isSameDay ? before : next;
      });
    };
    read();
    const timer = setInterval(read, minuteMs);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [clock, isFixed, zones]);
  return isFixed ? toEpochMs(clock) : readMs;
}
