import { printAgentStats } from '../print/printAgentStats';
import type { KaleyraEndpoint } from './KaleyraEndpoint';

/** `agent-stats`: a bare list. */
export const dashboardAgentStats: KaleyraEndpoint = {
  name: 'agent-stats',
  answer: ({ selection }) => printAgentStats(selection.toGroups()),
};
