import { rate, summarizeDaily } from '@callscope/core';
import { dateRange } from '../answer/dateRange';
import { everyPeriod } from '../request/everyPeriod';
import { selectDailyStats } from '../select/selectDailyStats';
import type { VirsynEndpoint } from '../VirsynEndpoint';

/**
 * `dashboard-funnel`: five independent sums and the percentages between them, one decimal, 0 over nothing.
 */
export const dashboardFunnel: VirsynEndpoint = {
  name: 'dashboard-funnel',
  periods: everyPeriod,
  defaultPeriod: '7d',
  answer: (query) => {
    const summary = summarizeDaily(selectDailyStats(query));
    const period = dateRange(query.period);
    const funnel = {
      total_calls: summary.total_calls,
      connected: summary.connected_calls,
      conversation: summary.conversations_had,
      qualified: summary.qualified_leads,
      appointment_booked: summary.meetings_booked,
    };
    return {
      period,
      funnel,
      rates: {
        contact_rate: rate(funnel.connected, funnel.total_calls) ?? 0,
        connected_to_conversation: rate(funnel.conversation, funnel.connected) ?? 0,
        conversation_to_qualified: rate(funnel.qualified, funnel.conversation) ?? 0,
        qualified_to_booked: rate(funnel.appointment_booked, funnel.qualified) ?? 0,
        overall_conversion: rate(funnel.appointment_booked, funnel.total_calls) ?? 0,
      },
    };
  },
};
