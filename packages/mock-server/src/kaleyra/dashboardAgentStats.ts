import type { KaleyraEndpoint } from './KaleyraEndpoint';
import { printAgentStats } from './printAgentStats';

/** `agent-stats`: a bare list. */
export const dashboardAgentStats: KaleyraEndpoint = {
  name: 'agent-stats',
  answer: ({ selection }) => printAgentStats(selection.toGroups()),
};
