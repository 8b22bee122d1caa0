import { type PreviousRange, toCustomPeriod } from '../../scope/PreviousRange';
import { previousDays } from '../../scope/previousDays';
import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { VirsynParams } from '../params/VirsynParams';
import { toFilters } from './toFilters';

/**
 * The range before that of a scope, in the words of functions with a range.
 *
 * @param untilMs the moment up to which the figures of the scope go
 * @returns `null` while the range is still running: Virsyn answers for whole days alone
 * @throws {ConfigError} when `now` is not a moment, or the days of the scope are none
 * @throws {ScopeError} for a filter that Virsyn does not know
 */
export function toPreviousParams(
  endpoint: string,
  scope: Scope,
  untilMs: number,
): PreviousRange<VirsynParams> | null {
  const filters = toFilters(endpoint, scope);
  const period = resolveScope({ system: 'virsyn', endpoint }, scope, 'UTC');
  const previous = previousDays(period, untilMs);
  if (previous === null) return null;
  return {
    params: { period: 'custom', start_date: previous.start, end_date: previous.end, ...filters },
    period: toCustomPeriod(previous),
    untilMs: period.endMs,
  };
}
