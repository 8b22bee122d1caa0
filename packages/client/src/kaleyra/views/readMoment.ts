import { toEpochMs } from '../wire/toEpochMs';

/** A moment of an answer, epoch milliseconds; `null` for none and for one that no view model can hold. */
export function readMoment(text: string | null): number | null {
  const epochMs = toEpochMs(text);
  // An offset carries the first and last hours of the years 1000–9999 out of them.
  return epochMs !== null && epochMs >= Date.UTC(1000, 0, 1) && epochMs < Date.UTC(9999, 11, 31)
    ? epochMs
    : null;
}
