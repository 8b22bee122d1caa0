import type { FigureFormula } from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import type { VirsynOverview } from '../../wire/VirsynOverview';
import { sentByAgent } from './sentByAgent';

/** How the key figures of `dashboard-overview` come about, and the percentages in their captions. */
export function kpiFormulas({ summary, tool_usage }: VirsynOverview): readonly FigureFormula[] {
  const all = ['all calls', summary.total_calls] as const;
  const connected = ['connected calls', summary.connected_calls] as const;
  const completed = ['completed calls', summary.completed_calls] as const;
  const seconds = ['seconds of completed calls', summary.total_duration_seconds] as const;
  const conversations = ['conversations', summary.conversations_had] as const;
  const meetings = ['booked meetings', summary.meetings_booked] as const;
  return [
    sent('total_calls', 'all calls', all),
    sent('contact_rate', 'all calls', connected, all),
    sent('conversations_had', 'connected calls', conversations),
    computed('conversations_had.caption', 'connected calls', conversations, connected),
    sent('meetings_booked', 'all calls', meetings),
    sent('meetings_booked.caption', 'all calls', meetings, all),
    sent('qualified_leads', 'all calls', 'qualified leads'),
    sent('avg_duration_seconds', 'completed calls', seconds, completed),
    sent('total_duration_seconds', 'completed calls', seconds),
    computed('messages_sent', 'messages of the agent', ['emails and SMS', sentByAgent(tool_usage)]),
  ];
}
