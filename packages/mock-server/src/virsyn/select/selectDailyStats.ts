import type { DailyCallStats } from '@callscope/core';
import type { VirsynQuery } from '../VirsynEndpoint';

/** The rows of `call_stats_daily` that a query is about, as fresh as the settings have it. */
export function selectDailyStats({
  organization,
  nowMs,
  settings,
  period,
  filter: { campaignId, clientId },
}: VirsynQuery): readonly DailyCallStats[] {
  return organization
    .dailyStats({ kind: settings.dailyStats, nowMs })
    .filter(
      (row) =>
        row.stat_date >= period.start &&
        row.stat_date <= period.end &&
        (campaignId ?? row.campaign_id) === row.campaign_id &&
        (clientId ?? row.client_id) === row.client_id,
    );
}
