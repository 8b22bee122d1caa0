import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { VyomGranularity, VyomTimeParams } from '../params/VyomParams';
import { chooseGranularity } from './chooseGranularity';
import { toRangeParams, vyomFilters } from './toRangeParams';
import type { VyomFacts } from './VyomFacts';
import { vyomDayZone } from './vyomDayZone';

/**
 * A scope in the words of `by-time`.
 *
 * @param granularity that which suits the range when left out
 * @throws {ConfigError} when `now` is not a moment, or the days of the scope are none
 * @throws {ScopeError} for another filter than `assistant_id`
 */
export function toTimeParams(facts: VyomFacts, scope: Scope, granularity?: VyomGranularity): VyomTimeParams {
  return {
    ...toRangeParams(facts, scope, vyomFilters),
    granularity: granularity ?? chooseGranularity(resolveScope(facts, scope, vyomDayZone)),
  };
}
