import { ConfigError } from '../../errors/ConfigError';
import { refuseOthers } from '../../params/refuseOthers';
import { dayCount } from '../../wire/dayCount';
import { requirePeriod } from './requirePeriod';
import { toFilterSearch } from './toFilterSearch';
import type { VirsynParams } from './VirsynParams';

const periods = ['today', '7d', '30d', '90d', 'custom'] as const;
const names = ['period', 'start_date', 'end_date', 'campaign_id', 'client_id'] as const;

/**
 * The range and the filters of the endpoints that take any range, as they are sent.
 *
 * @param others what the endpoint takes beside them
 * @throws {ScopeError} for a period that Virsyn does not know
 * @throws {ConfigError} for a parameter that the endpoint does not take, `custom` without two days of the years
 * 1000–9999 in order, days without `custom`, a filter that is no UUID
 */
export function toRangeSearch(
  endpoint: string,
  params: VirsynParams,
  others: readonly string[] = [],
): Readonly<Record<string, string>> {
  const facts = { system: 'virsyn', endpoint };
  refuseOthers(facts, params, [...names, ...others]);
  const { period, start_date, end_date } = params;
  requirePeriod(endpoint, period, periods);
  if (period !== 'custom') {
    if (start_date != null || end_date != null) {
      throw new ConfigError(facts, "takes start_date and end_date with period 'custom' only");
    }
    return { ...(period != null && { period }), ...toFilterSearch(facts, params) };
  }
  if (start_date == null || end_date == null || dayCount(start_date, end_date) === null) {
    throw new ConfigError(
      facts,
      "requires start_date and end_date as YYYY-MM-DD in the years 1000 to 9999, in order, with period 'custom'",
    );
  }
  return { period, start_date, end_date, ...toFilterSearch(facts, params) };
}
