import { createInputError } from '../arguments/createInputError';
import { requireWhole } from '../arguments/requireWhole';
import { createOffsetProbe } from '../time/createOffsetProbe';
import { parseDay } from '../time/parseDay';
import type { ViewPeriod } from './ViewPeriod';

/**
 * @returns the members of a view period and no others; `null` for none
 * @throws {InputError} `unknown_value` or `missing` for a day that no calendar has, `reversed_range`,
 * `unknown_zone`, `out_of_range` for hours that are not whole or below 1
 */
export function requireViewPeriod(apiName: string, period: ViewPeriod | null | undefined): ViewPeriod | null {
  if (period === null || period === undefined) return null;
  const { start, end, timeZone, rollingHours } = period;
  if (parseDay(apiName, 'period.end', end) < parseDay(apiName, 'period.start', start)) {
    throw createInputError('reversed_range', apiName, 'period.end', end, `to be on or after ${start}`);
  }
  createOffsetProbe(apiName, timeZone);
  return {
    start,
    end,
    timeZone,
    ...(rollingHours !== undefined && {
      rollingHours: requireWhole(apiName, 'period.rollingHours', rollingHours, 1),
    }),
  };
}
