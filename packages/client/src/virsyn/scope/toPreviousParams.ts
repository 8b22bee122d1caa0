import { previousDays } from '../../scope/previousDays';
import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { VirsynParams } from '../params/VirsynParams';
import { toFilters } from './toFilters';

/**
 * The range before that of a scope, in the words of functions with a range.
 *
 * @returns `null` while the range is still running: Virsyn answers for whole days alone
 * @throws {ConfigError} when `now` is not a moment, or the days of the scope are none
 * @throws {ScopeError} for a filter that Virsyn does not know
 */
export function toPreviousParams(endpoint: string, scope: Scope): VirsynParams | null {
  const filters = toFilters(endpoint, scope);
  const previous = previousDays(resolveScope({ system: 'virsyn', endpoint }, scope, 'UTC'));
  return previous && { period: 'custom', start_date: previous.start, end_date: previous.end, ...filters };
}
