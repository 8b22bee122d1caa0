import { ConfigError } from '../../errors/ConfigError';
import { refuseOthers } from '../../params/refuseOthers';
import { dayCount } from '../../wire/dayCount';
import { dayMs } from '../../wire/dayMs';
import type { KaleyraSyncParams } from './KaleyraSyncParams';

const maxDays = 366;
/**
 * The days of a sync, in order; `[null]` for the server's own today.
 *
 * @throws {ConfigError} for one day without the other, what is no day, days in the wrong order, more than 366 days,
 * and parameters that a sync does not take
 */
export function toSyncDays(params: KaleyraSyncParams): readonly (string | null)[] {
  const facts = { system: 'kaleyra', endpoint: 'sync' };
  refuseOthers(facts, params, ['from_date', 'to_date']);
  const { from_date, to_date } = params;
  if (from_date == null && to_date == null) return [null];
  const count = from_date == null || to_date == null ? null : dayCount(from_date, to_date);
  if (from_date == null || count === null) {
    throw new ConfigError(
      facts,
      'requires from_date and to_date as YYYY-MM-DD in the years 1000 to 9999, in order; leave both out for today',
    );
  }
  if (count > maxDays) {
    throw new ConfigError(facts, `takes ${maxDays} days at most, got ${count}; split the range`);
  }
  const firstMs = Date.parse(from_date);
  return Array.from({ length: count }, (_, index) =>
    new Date(firstMs + index * dayMs).toISOString().slice(0, 10),
  );
}
