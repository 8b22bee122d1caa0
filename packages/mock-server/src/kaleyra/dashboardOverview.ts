import { callVolume, statusBreakdown } from '@callscope/core';
import type { KaleyraEndpoint } from './KaleyraEndpoint';
import { printAgentStats } from './printAgentStats';
import { printDailyVolume } from './printDailyVolume';
import { printTimestamp } from './printTimestamp';

/** `overview`: five parts from the legs of the range, but for `last_synced_at`, which is of the whole table. */
export const dashboardOverview: KaleyraEndpoint = {
  name: 'overview',
  answer: ({ selection, table }) => {
    const legs = selection.toLegs();
    // A leg of a service of another name is in the total alone.
    const { total, incoming, forwarded, click2call } = callVolume(legs);
    return {
      call_volume: { total, incoming, forwarded, click2call },
      agent_stats: printAgentStats(legs),
      daily_volume: printDailyVolume(selection),
      status_breakdown: statusBreakdown(legs),
      last_synced_at: table.lastSyncedAtMs === null ? null : printTimestamp(table.lastSyncedAtMs),
    };
  },
};
