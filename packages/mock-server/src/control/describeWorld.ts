import type { CallLogReport } from '../call-log/CallLogReport';
import type { World } from '../world/World';

/** What `GET /_mock/world` answers. */
export interface WorldDescription {
  readonly source: World['source'];
  /** `null` for a call log. */
  readonly seed: number | null;
  /** ISO instant. */
  readonly now: string;
  readonly timeZone: string;
  /** All agencies together. */
  readonly callCount: number;
  /** Whole seconds, all agencies together; `null` when no call holds a duration. */
  readonly durationSecondsTotal: number | null;
  /** ISO instant of the earliest call; `null` without calls. */
  readonly firstCall: string | null;
  readonly lastCall: string | null;
  /** Each agency with its part of `callCount`. */
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly callCount: number }[];
  /** What the import said, for a call log. */
  readonly report?: CallLogReport;
}

/** Counts a world's raw calls. Linear in their number. */
export function describeWorld(world: World): WorldDescription {
  const callCounts = new Map<string | null, number>();
  let durationSecondsTotal: number | null = null;
  let firstMs = Number.POSITIVE_INFINITY;
  let lastMs = Number.NEGATIVE_INFINITY;
  for (const { agencyId, durationSeconds, startMs } of world.calls()) {
    callCounts.set(agencyId, (callCounts.get(agencyId) ?? 0) + 1);
    if (durationSeconds !== null) durationSecondsTotal = (durationSecondsTotal ?? 0) + durationSeconds;
    firstMs = Math.min(firstMs, startMs);
    lastMs = Math.max(lastMs, startMs);
  }
  return {
    source: world.source,
    seed: world.seed,
    now: new Date(world.nowMs).toISOString(),
    timeZone: world.timeZone,
    callCount: world.callCount,
    durationSecondsTotal,
    firstCall: world.callCount === 0 ? null : new Date(firstMs).toISOString(),
    lastCall: world.callCount === 0 ? null : new Date(lastMs).toISOString(),
    agencies: world.agencies.map(({ id, name }) => ({ id, name, callCount: callCounts.get(id) ?? 0 })),
    ...(world.report !== null && { report: world.report }),
  };
}
