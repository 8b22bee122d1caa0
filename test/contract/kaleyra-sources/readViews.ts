import type { KaleyraClient, Scope } from '@callscope/client/kaleyra';
import { createSourceReader } from '../../support/createSourceReader';

/** Legs on a page of the call log, unless a test says otherwise. */
export const pageSize = 7;

/** Every view of one scope, as widgets read them. */
export async function readViews({ sources }: KaleyraClient, scope: Scope, size = pageSize) {
  const { read, clear } = createSourceReader();
  const [kpis, days, statuses, agents, ranking, log] = await Promise.all([
    read(sources.kpis(scope)),
    read(sources.dailyVolume(scope)),
    read(sources.statusBreakdown(scope)),
    read(sources.agents(scope)),
    read(sources.agentRanking(scope)),
    read(sources.callLog({ index: 0, size })(scope)),
  ]);
  clear();
  return { kpis, days, statuses, agents, ranking, log };
}

/** The views by source. */
export type Views = Awaited<ReturnType<typeof readViews>>;
