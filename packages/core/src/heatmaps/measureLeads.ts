import type { Zone } from '../time/openZone';

/**
 * Every distance that two zones' clocks had within a range, in the order of first appearance.
 *
 * @param range epoch milliseconds, the end excluded and after the start
 * @returns whole minutes by which the target was ahead, negative when behind, and for how many milliseconds
 * in all
 */
export function measureLeads(
  source: Zone,
  target: Zone,
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
): ReadonlyMap<number, number> {
  const durations = new Map<number, number>();
  for (let fromMs = startMs; fromMs < endMs; ) {
    const from = source.stretchAt(fromMs);
    const to = target.stretchAt(fromMs);
    const untilMs = Math.min(from.untilMs, to.untilMs, endMs);
    const leadMinutes = Math.round((to.offsetMs - from.offsetMs) / 60_000);
    durations.set(leadMinutes, (durations.get(leadMinutes) ?? 0) + untilMs - fromMs);
    fromMs = untilMs;
  }
  return durations;
}
