import type { KaleyraSyncReport } from '../../kaleyra/sync/KaleyraSyncReport';

/**
 * The answer of a method as it is. Kaleyra's sync reports the failure of a day in place of throwing it.
 *
 * @throws {ClientError} the one that the day of a sync failed with
 */
export function readSyncAnswer(method: string, answer: unknown): unknown {
  if (method !== 'sync') return answer;
  // What this method of the client gives.
  for (const day of (answer as KaleyraSyncReport).days) if (day.outcome === 'failed') throw day.error;
  return answer;
}
