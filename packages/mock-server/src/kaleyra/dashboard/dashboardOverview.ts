import { printAgentStats } from '../print/printAgentStats';
import { printCallVolume } from '../print/printCallVolume';
import { printDailyVolume } from '../print/printDailyVolume';
import { printStatusBreakdown } from '../print/printStatusBreakdown';
import { printTimestamp } from '../print/printTimestamp';
import type { KaleyraEndpoint } from './KaleyraEndpoint';

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
