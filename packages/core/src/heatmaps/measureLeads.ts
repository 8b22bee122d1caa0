import type { Zone } from '../time/openZone';

/** How far one clock was ahead of another, and for how long in all. */
export interface ClockLead {
  /** Whole minutes; negative when behind. */
  readonly leadMinutes: number;
  readonly durationMs: number;
}

/**
 * Every distance that two zones' clocks had within a range, in the order of first appearance.
 *
 * @param range epoch milliseconds, the end excluded and after the start
 */
export function measureLeads(
  source: Zone,
  target: Zone,
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
): readonly ClockLead[] {
  const durations = new Map<number, number>();
  for (let fromMs = startMs; fromMs < endMs; ) {
    const from = source.stretchAt(fromMs);
    const to = target.stretchAt(fromMs);
    const untilMs = Math.min(from.untilMs, to.untilMs, endMs);
    const leadMinutes = Math.round((to.offsetMs - from.offsetMs) / 60_000);
    durations.set(leadMinutes, (durations.get(leadMinutes) ?? 0) + untilMs - fromMs);
    fromMs = untilMs;
  }
  return [...durations].map(([leadMinutes, durationMs]) => ({ leadMinutes, durationMs }));
}
