import type { ContractIssue } from '../../errors/ContractError';
import { dayCount } from '../../wire/dayCount';
import type { VirsynDateRange } from '../wire/VirsynDateRange';

/**
 * Whether an answer covers another range than was asked: other days than the two of `custom`, or another
 * number of days than a preset has. Which day is today is the system's to say.
 *
 * @param defaultPeriod what the system takes when no period is sent
 */
export function findPeriodMismatch(
  { start_date, end_date }: VirsynDateRange,
  search: Readonly<Record<string, string>>,
  defaultPeriod: string,
): readonly ContractIssue[] {
  const period = search.period ?? defaultPeriod;
  const isAsked =
    period === 'custom'
      ? start_date === search.start_date && end_date === search.end_date
      : dayCount(start_date, end_date) === (period === 'today' ? 1 : Number.parseInt(period, 10));
  return isAsked ? [] : [{ path: 'period', code: 'other_period' }];
}
