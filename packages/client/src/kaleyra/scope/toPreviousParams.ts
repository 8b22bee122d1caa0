import type { ResolvedPeriod } from '@callscope/core';
import { type PreviousRange, toCustomPeriod } from '../../scope/PreviousRange';
import { previousMinutes } from '../../scope/previousMinutes';
import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { KaleyraParams } from '../params/KaleyraParams';
import type { KaleyraFacts } from './KaleyraFacts';
import { kaleyraDayZone } from './kaleyraDayZone';
import { toCustomRange } from './toCustomRange';
import { toSystemPeriod } from './toSystemPeriod';

/**
 * The range before that of a scope: for `7d` and `30d` as many hours before them, for other ranges as many days of
 * India; one that is still running, or whose last legs are not synced yet, is compared with the same part of the range
 * before. What the clock decides is rounded down to the minute.
 *
 * @param untilMs the moment up to which the figures of the scope go
 * @returns `null` for a range that has not begun, or only within this minute
 * @throws {ConfigError} when `now` is not a moment, or the days of the scope are none
 */
export function toPreviousParams(
  facts: KaleyraFacts,
  scope: Scope,
  untilMs: number,
): PreviousRange<KaleyraParams> | null {
  const period = resolveScope(facts, { ...scope, period: toSystemPeriod(scope.period) }, kaleyraDayZone);
  const previous = cutRolling(period, previousMinutes(period, untilMs), untilMs);
  if (previous === null) return null;
  return {
    params: toCustomRange(previous),
    period: toCustomPeriod(previous),
    untilMs: Math.min(period.endMs, untilMs),
  };
}

const minuteMs = 60_000;

/** A range that rolls ends now, so it lacks what the figures lack; other ranges end where the figures do already. */
function cutRolling(period: ResolvedPeriod, previous: ResolvedPeriod | null, untilMs: number) {
  if (period.preset !== 'rolling' || previous === null || untilMs >= period.endMs) return previous;
  const lackMs = Math.ceil((period.endMs - untilMs) / minuteMs) * minuteMs;
  const endMs = previous.endMs - lackMs;
  return endMs > previous.startMs ? { ...previous, endMs } : null;
}
