import { toEpochMs } from '@callscope/core';
import { type Clock, readEpochMs } from './useToday';

/**
 * What the page's clock showed when an answer came, epoch milliseconds. The same each time it is asked for one answer.
 *
 * @param arrivedAtMs when it came by the real clock, epoch milliseconds: TanStack's `dataUpdatedAt`
 */
export type AnswerClock = (arrivedAtMs: number) => number;

const maxMoments = 64;

/**
 * The clock of the answers of a page whose clock may be ahead of the real one or behind it.
 *
 * @param findClock gives the page's clock
 */
export function createAnswerClock(findClock: () => Clock | undefined): AnswerClock {
  // A function that reads a clock reads it a millisecond later each time, and a host may give another clock.
  const moments = new Map<number, number>();
  return (arrivedAtMs) => {
    const known = moments.get(arrivedAtMs);
    if (known !== undefined) return known;
    const clock = findClock();
    const isFixed = clock !== undefined && typeof clock !== 'function';
    const momentMs = isFixed ? toEpochMs(clock) : readEpochMs(clock) - (Date.now() - arrivedAtMs);
    if (moments.size === maxMoments) moments.clear();
    moments.set(arrivedAtMs, momentMs);
    return momentMs;
  };
}
