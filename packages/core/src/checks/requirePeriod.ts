import { requireViewPeriod } from '../views/requireViewPeriod';
import type { ViewPeriod } from '../views/ViewPeriod';

/**
 * @returns a copy of the argument `period`; `null` for none
 * @throws {InputError} what {@link requireViewPeriod} throws
 */
export function requirePeriod(
  apiName: string,
  _argument: string,
  period: ViewPeriod | null | undefined,
): ViewPeriod | null {
  return requireViewPeriod(apiName, period);
}
