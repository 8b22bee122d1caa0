import { type PreviousRange, toCustomPeriod } from '../../scope/PreviousRange';
import { previousDays } from '../../scope/previousDays';
import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { LoquentParams } from '../params/LoquentParams';
import { toTimeRangeParams } from './toTimeRangeParams';

/**
 * The range before that of a scope, in Loquent's words.
 *
 * @param timeZone of the organization
 * @param untilMs the moment up to which the figures of the scope go
 * @returns `null` while the range is still running, since Loquent answers for whole days alone, and for all time
 * @throws {ConfigError} when `now` is not a moment, or the days of the scope are none
 * @throws {ScopeError} for any filter
 */
export function toPreviousParams(
  endpoint: string,
  scope: Scope,
  timeZone: string,
  untilMs: number,
): PreviousRange<LoquentParams> | null {
  const resolved = resolveScope({ system: 'loquent', endpoint }, scope, timeZone);
  const previous = previousDays(resolved, untilMs);
  if (!previous) return null;
  const period = toCustomPeriod(previous);
  return { params: toTimeRangeParams(endpoint, { ...scope, period }), period, untilMs: resolved.endMs };
}
