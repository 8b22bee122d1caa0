import { useEffect, useRef, useState } from 'react';
import { type AnswerClock, createAnswerClock } from './createAnswerClock';
import { type Clock, readEpochMs } from './useToday';

/** Two ways to read a clock. Both functions stay the same, also when the host gives a new one at each render. */
export interface ReadableClock {
  /** What it shows as it runs, epoch milliseconds. */
  readonly readNow: () => number;
  /** What it showed when an answer came. */
  readonly answerClock: AnswerClock;
}

/** The latest clock that the host gave; the real one when absent. */
export function useClock(clock: Clock | undefined): ReadableClock {
  const latest = useRef(clock);
  useEffect(() => {
    latest.current = clock;
  });
  const [readable] = useState(() => ({
    readNow: () => readEpochMs(latest.current),
    answerClock: createAnswerClock(() => latest.current),
  }));
  return readable;
}
