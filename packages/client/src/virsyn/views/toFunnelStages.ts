import { type FunnelStages, funnelStages, withOrigin } from '@callscope/core';
import { computed, sent } from '../../views/formula';
import type { ViewContext } from '../../views/ViewContext';
import type { VirsynFunnel } from '../wire/VirsynFunnel';
import { toViewPeriod } from './toViewPeriod';

/**
 * Calls to meetings in five stages, with the percentages as Virsyn sent them. Where those of the steps, or the overall
 * one, cannot be what one count is of another, they are computed from the counts.
 */
export function toFunnelStages(
  { period, funnel, rates }: VirsynFunnel,
  { asOfMs }: ViewContext,
): FunnelStages {
  const steps = [
    rates.contact_rate,
    rates.connected_to_conversation,
    rates.conversation_to_qualified,
    rates.qualified_to_booked,
  ];
  const areSteps = steps.every(isQuotient);
  const isOverall = isQuotient(rates.overall_conversion);
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
      stepPercents: areSteps ? [null, ...steps] : undefined,
      overallPercent: isOverall ? rates.overall_conversion : null,
    },
  );
  const calls = ['all calls', funnel.total_calls] as const;
  return withOrigin(stages, {
    timeZone: 'UTC',
    asOfMs,
    formulas: [
      sent('count', 'all calls', 'calls that reached the stage'),
      computed('sharePercent', 'all calls', 'calls that reached the stage', calls),
      (areSteps ? sent : computed)(
        'stepPercent',
        'calls of the stage before',
        'calls that reached the stage',
        'calls of the stage before',
      ),
      (isOverall ? sent : computed)(
        'overallPercent',
        'all calls',
        ['booked meetings', funnel.appointment_booked],
        calls,
      ),
    ],
  });
}

/** Whether a percentage is one that a count can be of another, which may be smaller. */
const isQuotient = (percent: number): boolean => percent >= 0 && percent <= Number.MAX_SAFE_INTEGER;
