import { createOffsetProbe, type OffsetProbe } from './createOffsetProbe';
import { DAY_MS } from './milliseconds';

/** A stretch of time in which a zone keeps its offset; neighbours may have the same one. */
export interface OffsetStretch {
  /** Epoch milliseconds, included. */
  readonly fromMs: number;
  /** Epoch milliseconds, excluded. */
  readonly untilMs: number;
  /** Local time minus UTC. */
  readonly offsetMs: number;
}

/** A time zone ready for many questions. */
export interface Zone {
  /** The stretch that a moment lies in. */
  stretchAt(epochMs: number): OffsetStretch;
}

const WINDOW_MS = 36 * DAY_MS;
// The shortest time between two changes of one clock in tzdata is four days less twenty minutes, in Freetown
// in 1939: three days hold one change at most, so looking every third day misses none.
const STEP_MS = 3 * DAY_MS;

/**
 * Opens a zone for one job over many moments in any order. The platform is asked thirteen times for each of
 * the 36-day windows that the moments touch; everything else is integer arithmetic.
 *
 * @throws {InputError} `unknown_zone`
 */
export function openZone(apiName: string, timeZone: string): Zone {
  const probe = createOffsetProbe(apiName, timeZone);
  const windows = new Map<number, readonly OffsetStretch[]>();
  const knownMs = probe.isUtc() ? Infinity : 0;
  let latest: OffsetStretch = { fromMs: -knownMs, untilMs: knownMs, offsetMs: 0 };

  return {
    stretchAt(epochMs) {
      if (epochMs >= latest.fromMs && epochMs < latest.untilMs) return latest;
      const index = Math.floor(epochMs / WINDOW_MS);
      const window = windows.get(index) ?? findStretches(probe, index * WINDOW_MS);
      windows.set(index, window);
      for (const stretch of window) if (epochMs >= stretch.fromMs) latest = stretch;
      return latest;
    },
  };
}

function findStretches(probe: OffsetProbe, windowStartMs: number): readonly OffsetStretch[] {
  const windowEndMs = windowStartMs + WINDOW_MS;
  const stretches: OffsetStretch[] = [];
  let fromMs = windowStartMs;
  let offsetMs = probe(windowStartMs);
  for (let stepMs = windowStartMs + STEP_MS; stepMs <= windowEndMs; stepMs += STEP_MS) {
    const nextOffsetMs = probe(stepMs);
    if (nextOffsetMs === offsetMs) continue;
    const changeMs = findChange(probe, stepMs, offsetMs);
    stretches.push({ fromMs, untilMs: changeMs, offsetMs });
    fromMs = changeMs;
    offsetMs = nextOffsetMs;
  }
  if (fromMs < windowEndMs) stretches.push({ fromMs, untilMs: windowEndMs, offsetMs });
  return stretches;
}

/** The first whole second up to `untilMs`, within a step before it, at which an offset no longer holds. */
function findChange(probe: OffsetProbe, untilMs: number, offsetMs: number): number {
  let before = (untilMs - STEP_MS) / 1000;
  let after = untilMs / 1000;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (probe(middle * 1000) === offsetMs) before = middle;
    else after = middle;
  }
  return after * 1000;
}
