import { previousMinutes } from '../../scope/previousMinutes';
import { requireNowMs } from '../../scope/requireNowMs';
import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { KaleyraParams } from '../params/KaleyraParams';
import type { KaleyraFacts } from './KaleyraFacts';
import { kaleyraDayZone } from './kaleyraDayZone';
import { toCustomRange } from './toCustomRange';
import { toSystemPeriod } from './toSystemPeriod';

/**
 * The range before that of a scope: for `7d` and `30d` as many hours before them, for other ranges as many days of
 * India; one that is still running is compared with the same part of the days before. What the clock decides is
 * rounded down to the minute.
 *
 * @returns `null` for a range that has not begun, or only within this minute
 * @throws {ConfigError} when `now` is not a moment, or the days of the scope are none
 */
export function toPreviousParams(facts: KaleyraFacts, scope: Scope): KaleyraParams | null {
  const period = resolveScope(facts, { ...scope, period: toSystemPeriod(scope.period) }, kaleyraDayZone);
  const previous = previousMinutes(period, requireNowMs(facts, scope));
  return previous && toCustomRange(previous);
}
