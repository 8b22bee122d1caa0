import type { FigureFormula } from '@callscope/core';
import { sent } from '../../../views/formula';
import type { VirsynQualityFigures } from '../../wire/VirsynQuality';

/** How the key figures of `dashboard-quality` come about. */
export function qualityFormulas(
  { total_interruptions, total_buying_signals }: VirsynQualityFigures,
  completedCalls: number | null,
): readonly FigureFormula[] {
  const completed = ['completed calls', completedCalls] as const;
  const average = (figureId: string, numerator: string) =>
    sent(figureId, 'completed calls', numerator, completed);
  return [
    average('avg_talk_ratio', 'talk ratio of each completed call'),
    average('avg_listen_ratio', 'listen ratio of each completed call'),
    average('avg_script_adherence', 'script adherence of each completed call'),
    sent('objection_handling_rate', 'objections', 'handled objections', 'encountered objections'),
    sent('avg_interruptions_per_call', 'completed calls', ['interruptions', total_interruptions], completed),
    sent('total_buying_signals', 'all calls', ['buying signals', total_buying_signals]),
    average('avg_duration_seconds', 'seconds of completed calls'),
  ];
}
