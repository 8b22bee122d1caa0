import { ConfigError } from '../../errors/ConfigError';
import { dayCount } from '../../wire/dayCount';
import { requirePeriod } from './requirePeriod';
import { toFilterSearch } from './toFilterSearch';
import type { VirsynParams } from './VirsynParams';

const periods = ['today', '7d', '30d', '90d', 'custom'] as const;

/**
 * Parameters of the endpoints that take any range, as they are sent.
 *
 * @throws {ScopeError} for a period that Virsyn does not know
 * @throws {ConfigError} for `custom` without two days of the years 1000–9999 in order, or days without `custom`
 */
export function toRangeSearch(endpoint: string, params: VirsynParams): Readonly<Record<string, string>> {
  const { period, start_date, end_date } = params;
  const facts = { system: 'virsyn', endpoint };
  requirePeriod(endpoint, period, periods);
  if (period !== 'custom') {
    if (start_date != null || end_date != null) {
      throw new ConfigError(facts, "takes start_date and end_date with period 'custom' only");
    }
    return { ...(period != null && { period }), ...toFilterSearch(endpoint, params) };
  }
  if (start_date == null || end_date == null || dayCount(start_date, end_date) === null) {
    throw new ConfigError(
      facts,
      "requires start_date and end_date as YYYY-MM-DD in the years 1000 to 9999, in order, with period 'custom'",
    );
  }
  return { period, start_date, end_date, ...toFilterSearch(endpoint, params) };
}
