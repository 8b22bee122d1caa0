import type { KaleyraEndpoint } from './KaleyraEndpoint';
import { printAgentStats } from './printAgentStats';
import { printCallVolume } from './printCallVolume';
import { printDailyVolume } from './printDailyVolume';
import { printStatusBreakdown } from './printStatusBreakdown';
import { printTimestamp } from './printTimestamp';

/** `overview`: five parts from the legs of the range, but for `last_synced_at`, which is of the whole table. */
export const dashboardOverview: KaleyraEndpoint = {
  name: 'overview',
  answer: ({ selection, table: { lastSyncedAtMs } }) => {
    const groups = selection.toGroups();
    return {
      call_volume: printCallVolume(groups),
      agent_stats: printAgentStats(groups),
      daily_volume: printDailyVolume(selection),
      status_breakdown: printStatusBreakdown(groups),
      last_synced_at: lastSyncedAtMs === null ? null : printTimestamp(lastSyncedAtMs),
    };
  },
};
