import type { FigurePath } from '../../identities/FigurePath';
import type { Identity } from '../../identities/Identity';
import type { KaleyraAnswers } from './KaleyraAnswers';

/** How legs add up, and the overview's parts are what their own endpoints send. */
export const kaleyraIdentities: readonly Identity<FigurePath<KaleyraAnswers>>[] = [
  { name: 'status_sum', figures: [['overview.call_volume.total', 'overview.status_breakdown[].count']] },
  { name: 'call_list_total', figures: [['callList.total', 'overview.call_volume.total']] },
  {
    name: 'daily_sum',
    figures: [
      ['overview.call_volume.incoming', 'overview.daily_volume[].incoming'],
      ['overview.call_volume.forwarded', 'overview.daily_volume[].forwarded'],
      ['overview.call_volume.incoming', 'dailyVolume[].incoming'],
      ['overview.call_volume.forwarded', 'dailyVolume[].forwarded'],
    ],
  },
  {
    name: 'day',
    rowsBy: ['date'],
    figures: [
      ['overview.daily_volume[].incoming', 'dailyVolume[].incoming'],
      ['overview.daily_volume[].forwarded', 'dailyVolume[].forwarded'],
    ],
  },
  {
    // Finds the agents that only one of the two has.
    name: 'agent_sum',
    figures: [
      ['overview.agent_stats[].calls_answered', 'agentStats[].calls_answered'],
      ['overview.agent_stats[].missed_calls', 'agentStats[].missed_calls'],
      ['overview.agent_stats[].total_talk_seconds', 'agentStats[].total_talk_seconds'],
    ],
  },
  {
    name: 'agent',
    rowsBy: ['agent_number'],
    figures: [
      ['overview.agent_stats[].calls_answered', 'agentStats[].calls_answered'],
      ['overview.agent_stats[].missed_calls', 'agentStats[].missed_calls'],
      ['overview.agent_stats[].total_talk_seconds', 'agentStats[].total_talk_seconds'],
    ],
  },
];
