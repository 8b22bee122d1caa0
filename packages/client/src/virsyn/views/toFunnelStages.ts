import { type FunnelStages, funnelStages, withOrigin } from '@callscope/core';
import { computed, sent } from '../../views/formula';
import type { ViewContext } from '../../views/ViewContext';
import type { VirsynFunnel } from '../wire/VirsynFunnel';
import { toViewPeriod } from './toViewPeriod';

/** Calls to meetings in five stages, with the percentages as Virsyn sent them. */
export function toFunnelStages(
  { period, funnel, rates }: VirsynFunnel,
  { asOfMs }: ViewContext,
): FunnelStages {
  const stages = funnelStages(
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
  const calls = ['all calls', funnel.total_calls] as const;
  return withOrigin(stages, {
    timeZone: 'UTC',
    asOfMs,
    formulas: [
      sent('count', 'all calls', 'calls that reached the stage'),
      computed('sharePercent', 'all calls', 'calls that reached the stage', calls),
      sent(
        'stepPercent',
        'calls of the stage before',
        'calls that reached the stage',
        'calls of the stage before',
      ),
      sent('overallPercent', 'all calls', ['booked meetings', funnel.appointment_booked], calls),
    ],
  });
}
