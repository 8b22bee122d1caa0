import { type FunnelStages, funnelStages } from '@callscope/core';
import type { VirsynFunnel } from '../wire/VirsynFunnel';
import { toViewPeriod } from './toViewPeriod';

/** Calls to meetings in five stages, with the percentages as Virsyn sent them. */
export function toFunnelStages({ period, funnel, rates }: VirsynFunnel): FunnelStages {
  return funnelStages(
    [
      { id: 'total_calls', label: 'Calls', count: funnel.total_calls },
      { id: 'connected', label: 'Connected', count: funnel.connected },
      { id: 'conversation', label: 'Conversations', count: funnel.conversation },
      { id: 'qualified', label: 'Qualified', count: funnel.qualified },
      { id: 'appointment_booked', label: 'Meetings', count: funnel.appointment_booked },
    ],
    {
      countedNoun: 'calls',
      period: toViewPeriod(period),
      stepPercents: [
        null,
        rates.contact_rate,
        rates.connected_to_conversation,
        rates.conversation_to_qualified,
        rates.qualified_to_booked,
      ],
      overallPercent: rates.overall_conversion,
    },
  );
}
