import { createInputError } from '../arguments/createInputError';
import { requireEpochMs } from './requireEpochMs';

/** A stretch of time. */
export interface Span {
  /** First moment, epoch milliseconds. */
  readonly startMs: number;
  /** First moment after it, epoch milliseconds; may equal `startMs`. */
  readonly endMs: number;
}

/**
 * @param prefix what comes before `startMs` in the argument's name, for example `coverage.`
 * @throws {InputError} `not_a_number`, `out_of_range`, or `reversed_range` if it ends before it starts
 */
export function requireSpan(apiName: string, prefix: string, { startMs, endMs }: Span): void {
  requireEpochMs(apiName, `${prefix}startMs`, startMs);
  requireEpochMs(apiName, `${prefix}endMs`, endMs);
  if (endMs < startMs) {
    const requirement = `to be on or after ${startMs}`;
    throw createInputError('reversed_range', apiName, `${prefix}endMs`, endMs, requirement);
  }
}
