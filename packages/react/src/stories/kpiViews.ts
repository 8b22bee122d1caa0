import { createKpiSet, figure, type KpiSet } from '@callscope/core';

const period = { start: '2026-02-10', end: '2026-02-16', timeZone: 'America/New_York' };
const count = (value: number) => figure(value, 'count');
const percent = (value: number) => figure(value, 'percent', { digits: 1 });

/** Eight figures of one week beside the week before. */
export const kpiView: KpiSet = createKpiSet({
  period,
  kpis: [
    {
      id: 'total_calls',
      label: 'Total calls',
      figure: count(150),
      better: 'up',
      comparison: { previous: count(134), change: percent(11.9) },
    },
    {
      id: 'contact_rate',
      label: 'Contact rate',
      figure: percent(73.3),
      better: 'up',
      caption: [count(110), ' of ', count(150), ' connected'],
      comparison: { previous: percent(71.2), change: figure(2.1, 'points', { digits: 1 }) },
    },
    {
      id: 'conversations',
      label: 'Conversations',
      figure: count(85),
      better: 'up',
      caption: [percent(77.3), ' of connected'],
      comparison: { previous: count(80), change: percent(6.3) },
    },
    {
      id: 'meetings_booked',
      label: 'Meetings booked',
      figure: count(12),
      better: 'up',
      caption: [percent(8), ' conversion'],
      comparison: { previous: count(9), change: count(3) },
    },
    {
      id: 'qualified_leads',
      label: 'Qualified leads',
      figure: count(25),
      better: 'up',
      comparison: { previous: count(27), change: percent(-7.4) },
    },
    {
      id: 'average_duration',
      label: 'Average duration',
      figure: figure(180, 'seconds'),
      better: 'neither',
      caption: [count(120), ' completed calls'],
      comparison: { previous: figure(173, 'seconds'), change: percent(4) },
    },
    {
      id: 'total_talk_time',
      label: 'Total talk time',
      figure: figure(21_600, 'seconds'),
      better: 'up',
      caption: [count(5), ' calls failed'],
      comparison: { previous: figure(19_780, 'seconds'), change: percent(9.2) },
    },
    {
      id: 'sent_by_agent',
      label: 'Sent by agent',
      figure: count(20),
      better: 'neither',
      caption: [count(15), ' emails · ', count(5), ' SMS'],
      comparison: { previous: count(20), change: count(0) },
    },
  ],
});

/** A week without a call. */
export const emptyKpiView: KpiSet = createKpiSet({ period, kpis: [], isEmpty: true });

/** Large numbers, a rate over nothing, and a figure that the system does not send. */
export const edgeKpiView: KpiSet = createKpiSet({
  period,
  kpis: [
    { id: 'tokens', label: 'Tokens', figure: count(4_820_117), better: 'neither' },
    { id: 'total_talk_time', label: 'Total talk time', figure: figure(17_754_847, 'seconds'), better: 'up' },
    {
      id: 'contact_rate',
      label: 'Contact rate',
      figure: figure(null, 'percent', { absence: 'no_basis' }),
      better: 'up',
    },
    { id: 'sentiment', label: 'Positive sentiment', figure: figure(null, 'percent'), better: 'up' },
  ],
});
