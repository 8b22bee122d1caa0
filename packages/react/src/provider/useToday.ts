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
 * The moment "today" is counted from. It moves only when the day does, in the reader's zone or in the one that
 * days are counted in, so that queries keep their keys within a day and a page left open past midnight asks
 * again.
 *
 * @param clock a fixed moment never moves; a function is read again every minute; the real clock when absent
 * @returns epoch milliseconds
 */
export function useToday(clock: Clock | undefined, timeZone: string, dayZone: string): number {
  const [readMs, setReadMs] = useState(() => readEpochMs(clock));
  const isFixed = clock !== undefined && typeof clock !== 'function';
  useEffect(() => {
    if (isFixed) return;
    const read = () =>
      setReadMs((before) => {
        const next = readEpochMs(clock);
        const isSameDay = [timeZone, dayZone].every((zone) => toDay(next, zone) === toDay(before, zone));
        return isSameDay ? before : next;
      });
    read();
    const timer = setInterval(read, minuteMs);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [clock, isFixed, timeZone, dayZone]);
  return isFixed ? toEpochMs(clock) : readMs;
}
