import type { KaleyraOverview } from '../../wire/KaleyraOverview';
import { readMoment } from '../readMoment';

/**
 * Of when the figures of an overview are: of the last sync, which is before the answer. A sync after it is the word
 * of another clock, and the answer's own moment counts.
 *
 * @param asOfMs the moment of the answer, epoch milliseconds
 * @returns epoch milliseconds, `null` when neither is known
 */
export function toFreshness(
  { last_synced_at }: Pick<KaleyraOverview, 'last_synced_at'>,
  asOfMs: number | null,
): number | null {
  const syncedMs = readMoment(last_synced_at);
  if (syncedMs === null || asOfMs === null) return syncedMs ?? asOfMs;
  return Math.min(syncedMs, asOfMs);
}
