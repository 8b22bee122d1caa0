import { type PreviousRange, toCustomPeriod } from '../../scope/PreviousRange';
import { pickFilters } from '../../scope/pickFilters';
import { previousMinutes } from '../../scope/previousMinutes';
import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { VyomRangeParams } from '../params/VyomParams';
import { toInstants } from './toInstants';
import type { VyomFacts } from './VyomFacts';
import { vyomDayZone } from './vyomDayZone';

/**
 * The range before that of a scope, with as many days of UTC; one that is still running is compared with the same part
 * of the days before, to the minute.
 *
 * @param untilMs the moment up to which the figures of the scope go
 * @returns `null` for `all`, and for a range that has not begun, or only within this minute
 * @throws {ConfigError} when `now` is not a moment, or the days of the scope are none
 * @throws {ScopeError} for any filter
 */
export function toPreviousParams(
  facts: VyomFacts,
  scope: Scope,
  untilMs: number,
): PreviousRange<VyomRangeParams> | null {
  pickFilters(facts, scope, []);
  const period = resolveScope(facts, scope, vyomDayZone);
  const previous = previousMinutes(period, untilMs);
  if (previous === null) return null;
  return {
    params: toInstants(previous),
    period: toCustomPeriod(previous),
    untilMs: Math.min(period.endMs, untilMs),
  };
}
