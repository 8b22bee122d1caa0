import { pickFilters } from '../../scope/pickFilters';
import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { VyomPhoneNumberParams } from '../params/VyomParams';
import { toInstants } from './toInstants';
import type { VyomFacts } from './VyomFacts';
import { vyomDayZone } from './vyomDayZone';

/** The filter that `by-time` and `by-phone-number` take. */
export const vyomFilters = ['assistant_id'] as const;

/**
 * A scope in the words of Vyom: its days of UTC from the first moment to the last, so that the question stays the same
 * all day. `all` begins in 1970, before every call.
 *
 * @param filterNames that the endpoint takes
 * @throws {ConfigError} when `now` is not a moment, or the days of the scope are none
 * @throws {ScopeError} for a filter that the endpoint does not take
 */
export function toRangeParams(
  facts: VyomFacts,
  scope: Scope,
  filterNames: readonly (typeof vyomFilters)[number][] = [],
): VyomPhoneNumberParams {
  const filters = pickFilters(facts, scope, filterNames);
  return { ...toInstants(resolveScope(facts, scope, vyomDayZone)), ...filters };
}
