import { toDay } from '@callscope/core';
import { useEffect, useRef, useState } from 'react';
import { type AnswerClock, createAnswerClock } from './createAnswerClock';
import { type Clock, readEpochMs } from './useToday';

/** Ways to read a clock. The functions stay the same, also when the host gives a new one at each render. */
export interface ReadableClock {
  /** What it shows as it runs, epoch milliseconds. */
  readonly readNow: () => number;
  /** What it showed when an answer came. */
  readonly answerClock: AnswerClock;
  /** Whether an answer came, by the real clock at `arrivedAtMs`, on the day that it shows, in an IANA zone. */
  readonly isOfToday: (arrivedAtMs: number, timeZone: string) => boolean;
}

/** The latest clock that the host gave; the real one when absent. */
export function useClock(clock: Clock | undefined): ReadableClock {
  const latest = useRef(clock);
  useEffect(() => {
    latest.current = clock;
  });
  const [readable] = useState((): ReadableClock => {
    const readNow = () => readEpochMs(latest.current);
    const answerClock = createAnswerClock(() => latest.current);
    return {
      readNow,
      answerClock,
      isOfToday: (arrivedAtMs, timeZone) =>
        toDay(answerClock(arrivedAtMs), timeZone) === toDay(readNow(), timeZone),
    };
  });
  return readable;
}
