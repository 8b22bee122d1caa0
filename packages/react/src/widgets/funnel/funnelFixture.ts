import { type FunnelStages, funnelStages } from '@callscope/core';

/**
 * The five stages from calls to meetings with these counts.
 *
 * @param counts whole numbers; 150, 110, 85, 25 and 12 when absent
 */
export function funnelFixture(counts: readonly number[] = [150, 110, 85, 25, 12]): FunnelStages {
  const stages = [
    { id: 'total_calls', label: 'Calls' },
    { id: 'connected', label: 'Connected' },
    { id: 'conversation', label: 'Conversations' },
    { id: 'qualified', label: 'Qualified' },
    { id: 'appointment_booked', label: 'Meetings' },
  ];
  return funnelStages(
    stages.map((stage, index) => ({ ...stage, count: counts[index] ?? 0 })),
    { countedNoun: 'calls' },
  );
}
