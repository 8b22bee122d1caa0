import { previousDays } from '../../scope/previousDays';
import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { LoquentParams } from '../params/LoquentParams';
import { toTimeRangeParams } from './toTimeRangeParams';

/**
 * The range before that of a scope, in Loquent's words.
 *
 * @param timeZone of the organization
 * @returns `null` while the range is still running, since Loquent answers for whole days alone, and for all time
 * @throws {ConfigError} when `now` is not a moment, or the days of the scope are none
 * @throws {ScopeError} for any filter
 */
export function toPreviousParams(endpoint: string, scope: Scope, timeZone: string): LoquentParams | null {
  const previous = previousDays(resolveScope({ system: 'loquent', endpoint }, scope, timeZone));
  if (!previous) return null;
  const { start, end } = previous;
  return toTimeRangeParams(endpoint, { ...scope, period: { preset: 'custom', start, end } });
}
