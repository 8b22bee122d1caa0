import { pickFilters } from '../../scope/pickFilters';
import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { KaleyraCallListParams } from '../params/KaleyraParams';
import type { KaleyraFacts } from './KaleyraFacts';
import { kaleyraDayZone } from './kaleyraDayZone';
import { toCustomRange } from './toCustomRange';

/**
 * A scope in the words of Kaleyra. `7d` and `30d` are its own, without a clock. All other ranges are sent as the
 * midnights of India around their days, also `today`: Kaleyra's own `today` begins at the midnight of a server whose
 * zone it does not tell, while its days are days of India.
 *
 * @param filterNames that the endpoint takes
 * @throws {ConfigError} when `now` is not a moment, or the days of the scope are none
 * @throws {ScopeError} for a filter that the endpoint does not take
 */
export function toRangeParams(
  facts: KaleyraFacts,
  scope: Scope,
  filterNames: readonly ('service' | 'agent_number')[] = [],
): KaleyraCallListParams {
  const filters = pickFilters(facts, scope, filterNames);
  const { preset } = scope.period;
  if (preset === '7d' || preset === '30d') return { range: preset, ...filters };
  return { ...toCustomRange(resolveScope(facts, scope, kaleyraDayZone)), ...filters };
}
