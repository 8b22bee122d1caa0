import type { ContractIssue } from '../../errors/ContractError';
import { toInstant } from './toInstant';
import type { VyomDateRange } from './VyomDashboard';

/** Each end of an applied range that is another instant than was asked. An end that was not asked is the system's. */
export function findRangeMismatches(
  range: VyomDateRange,
  search: Readonly<Record<string, string>>,
): readonly ContractIssue[] {
  return (['start_date', 'end_date'] as const)
    .filter((name) => search[name] !== undefined && toInstant(range[name]) !== toInstant(search[name]))
    .map((name) => ({ path: `data.date_range.${name}`, code: 'other_period' }));
}
