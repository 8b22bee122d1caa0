import { previousMoments } from '../../scope/previousMoments';
import { requireNowMs } from '../../scope/requireNowMs';
import { resolveScope } from '../../scope/resolveScope';
import type { Scope } from '../../source';
import type { KaleyraParams } from '../params/KaleyraParams';
import type { KaleyraFacts } from './KaleyraFacts';
import { kaleyraDayZone } from './kaleyraDayZone';
import { toCustomRange } from './toCustomRange';
import { toSystemPeriod } from './toSystemPeriod';

const minuteMs = 60_000;

/**
 * The range before that of a scope: for `7d` and `30d` as many hours before them, for other ranges as many days of
 * India; one that is still running is compared with the same part of the days before. What the clock decides is
 * rounded down to the minute, so that the question stays the same for as long.
 *
 * @returns `null` for a range that has not begun, or only within this minute
 * @throws {ConfigError} when `now` is not a moment, or the days of the scope are none
 */
export function toPreviousParams(facts: KaleyraFacts, scope: Scope): KaleyraParams | null {
  const period = resolveScope(facts, { ...scope, period: toSystemPeriod(scope.period) }, kaleyraDayZone);
  const previous = previousMoments(period, requireNowMs(facts, scope));
  if (previous === null) return null;
  const startMs = toMinute(previous.startMs);
  const endMs = toMinute(previous.endMs);
  return startMs < endMs ? toCustomRange({ startMs, endMs }) : null;
}

const toMinute = (epochMs: number) => Math.floor(epochMs / minuteMs) * minuteMs;
