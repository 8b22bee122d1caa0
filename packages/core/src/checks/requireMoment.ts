import { requireEpochMs } from '../time/requireEpochMs';

/**
 * @returns `value`, when it is epoch milliseconds, years 1000–9999; -0 becomes 0
 * @throws {InputError} `not_a_number`, `out_of_range`
 */
export function requireMoment(apiName: string, argument: string, value: unknown): number {
  return requireEpochMs(apiName, argument, value) + 0;
}
