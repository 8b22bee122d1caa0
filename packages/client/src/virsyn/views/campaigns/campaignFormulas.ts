import type { FigureFormula } from '@callscope/core';
import { sent } from '../../../views/formula';

/** How the figures of a campaign come about; what was divided differs from row to row. */
export function campaignFormulas(): readonly FigureFormula[] {
  const calls = 'calls of the campaign';
  return [
    sent('total_calls', calls, calls),
    sent('connected_calls', calls, 'connected calls'),
    sent('contact_rate', calls, 'connected calls', calls),
    sent('conversations_had', calls, 'conversations'),
    sent('qualified_leads', calls, 'qualified leads'),
    sent('meetings_booked', calls, 'booked meetings'),
    sent('conversion_rate', calls, 'booked meetings', calls),
    sent(
      'avg_duration_seconds',
      'completed calls of the campaign',
      'seconds of completed calls',
      'completed calls',
    ),
  ];
}
