import type { KpiSet } from '@callscope/core';
import type { LoquentTextAgentStats } from '../../wire/LoquentTextAgentStats';
import type { LoquentContext } from '../LoquentContext';
import { toKpiView } from './toKpiView';

/** What text agents suggested and sent; rates and the confidence of no suggestions have no basis. */
export function toTextAgentKpis(textAgent: LoquentTextAgentStats, context: LoquentContext): KpiSet {
  const { total_suggestions, auto_reply_count, escalation_count } = textAgent;
  const suggestions = {
    basis: 'suggestions',
    denominator: ['suggestions', total_suggestions],
    isOverNothing: total_suggestions === 0,
  } as const;
  const autoReplies = ['auto-replies', auto_reply_count] as const;
  const escalations = ['escalations', escalation_count] as const;
  return toKpiView(
    context,
    [
      {
        id: 'auto_reply_rate',
        label: 'Auto-reply rate',
        value: textAgent.auto_reply_rate,
        unit: 'percent',
        better: 'up',
        numerator: autoReplies,
        ...suggestions,
      },
      {
        id: 'auto_reply_count',
        label: 'Auto-replies sent',
        value: auto_reply_count,
        unit: 'count',
        better: 'up',
        basis: 'suggestions',
        numerator: autoReplies,
      },
      {
        id: 'avg_confidence',
        label: 'Average confidence',
        value: textAgent.avg_confidence,
        unit: 'ratio',
        better: 'up',
        numerator: 'confidences of the suggestions',
        ...suggestions,
      },
      {
        id: 'escalation_rate',
        label: 'Escalation rate',
        value: textAgent.escalation_rate,
        unit: 'percent',
        better: 'down',
        numerator: escalations,
        ...suggestions,
      },
      {
        id: 'escalation_count',
        label: 'Escalations',
        value: escalation_count,
        unit: 'count',
        better: 'down',
        basis: 'suggestions',
        numerator: escalations,
      },
      {
        id: 'total_suggestions',
        label: 'Suggestions',
        value: total_suggestions,
        unit: 'count',
        better: 'neither',
        basis: 'suggestions',
      },
    ],
    { isEmpty: total_suggestions === 0 },
  );
}
