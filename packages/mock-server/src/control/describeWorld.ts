import type { CallLogReport } from '../call-log/CallLogReport';
import type { NamedEntity, World } from '../world/World';

/** An agency and its part of the world's figures. */
export interface AgencyDescription extends NamedEntity {
  readonly callCount: number;
  /** Whole seconds; `null` when no call of the agency holds a duration. */
  readonly durationSecondsTotal: number | null;
}

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
  /** The main user of each system (`tokens`) sees the first of them. */
  readonly agencies: readonly AgencyDescription[];
  /** What the import said, for a call log. */
  readonly report?: CallLogReport;
}

/** Counts a world's raw calls. Linear in their number. */
export function describeWorld(world: World): WorldDescription {
  const totals = new Map<string | null, { callCount: number; durationSecondsTotal: number | null }>();
  let firstMs = Number.POSITIVE_INFINITY;
  let lastMs = Number.NEGATIVE_INFINITY;
  for (const { agencyId, durationSeconds, startMs } of world.calls()) {
    const total = totals.get(agencyId) ?? { callCount: 0, durationSecondsTotal: null };
    totals.set(agencyId, total);
    total.callCount += 1;
    total.durationSecondsTotal = add(total.durationSecondsTotal, durationSeconds);
    firstMs = Math.min(firstMs, startMs);
    lastMs = Math.max(lastMs, startMs);
  }
  return {
    source: world.source,
    seed: world.seed,
    now: new Date(world.nowMs).toISOString(),
    timeZone: world.timeZone,
    callCount: world.callCount,
    durationSecondsTotal: [...totals.values()].reduce<number | null>(
      (sum, { durationSecondsTotal }) => add(sum, durationSecondsTotal),
      null,
    ),
    firstCall: world.callCount === 0 ? null : new Date(firstMs).toISOString(),
    lastCall: world.callCount === 0 ? null : new Date(lastMs).toISOString(),
    agencies: world.agencies.map(({ id, name }) => ({
      id,
      name,
      ...(totals.get(id) ?? { callCount: 0, durationSecondsTotal: null }),
    })),
    ...(world.report !== null && { report: world.report }),
  };
}

/** `null` is nothing held, which adds nothing. */
function add(sum: number | null, seconds: number | null): number | null {
  return seconds === null ? sum : (sum ?? 0) + seconds;
}
