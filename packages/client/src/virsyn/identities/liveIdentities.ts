import type { FigurePath } from '../../identities/FigurePath';
import type { Identity } from '../../identities/Identity';
import type { VirsynAnswers } from './VirsynAnswers';

/** What is counted from calls as they come: heatmap and objections, beside daily figures that are rolled up later. */
export const liveIdentities: readonly Identity<FigurePath<VirsynAnswers>>[] = [
  {
    name: 'heatmap_sum',
    isLagPossible: true,
    figures: [
      ['overview.summary.total_calls', 'heatmap.heatmap[].total_calls'],
      ['overview.summary.connected_calls', 'heatmap.heatmap[].connected_calls'],
      ['overview.summary.meetings_booked', 'heatmap.heatmap[].meetings_booked'],
    ],
  },
  {
    name: 'objection_count',
    isLagPossible: true,
    figures: [
      ['overview.quality.total_objections_encountered', 'objections.summary.total_objections_encountered'],
      ['overview.quality.total_objections_handled', 'objections.summary.total_objections_handled'],
      ['overview.quality.total_buying_signals', 'objections.summary.total_buying_signals'],
    ],
  },
  {
    name: 'objection_row_rate',
    rowsBy: [],
    times: 100,
    slack: 0.05,
    figures: [
      [
        'objections.top_objections[].handling_rate',
        'objections.top_objections[].handled_count',
        'objections.top_objections[].count',
      ],
      [
        'objections.objections[].handling_rate',
        'objections.objections[].handled_count',
        'objections.objections[].count',
      ],
    ],
  },
];

const counted = {
  calls: 'heatmap.heatmap[].total_calls',
  connected: 'heatmap.heatmap[].connected_calls',
  meetings_booked: 'heatmap.heatmap[].meetings_booked',
} as const;

/** What the best hours are, by the metric that the heatmap names; nothing of another metric. */
export function bestTimeIdentities(metric: unknown): readonly Identity<FigurePath<VirsynAnswers>>[] {
  const [, path] = Object.entries(counted).find(([name]) => name === metric) ?? [];
  if (path === undefined) return [];
  return [
    { name: 'best_time', rowsBy: ['day', 'hour'], figures: [['heatmap.best_times[].metric_value', path]] },
    { name: 'best_time_first', take: 'maximum', figures: [['heatmap.best_times[].metric_value', path]] },
  ];
}
