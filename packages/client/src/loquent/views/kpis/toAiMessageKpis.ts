import type { KpiSet } from '@callscope/core';
import type { LoquentAiMessageOriginStats } from '../../wire/LoquentAiMessageOriginStats';
import type { LoquentContext } from '../LoquentContext';
import { toKpiView } from './toKpiView';

/** How many outbound messages AI composed; any of the figures may not be sent. */
export function toAiMessageKpis(messages: LoquentAiMessageOriginStats, context: LoquentContext): KpiSet {
  const { total_ai_messages, total_outbound_messages, ai_share } = messages;
  const composed = ['messages composed by AI', total_ai_messages] as const;
  const outbound = ['outbound messages', total_outbound_messages] as const;
  return toKpiView(
    context,
    [
      {
        id: 'total_ai_messages',
        label: 'AI-composed messages',
        value: total_ai_messages,
        unit: 'count',
        better: 'neither',
        basis: 'outbound messages',
        numerator: composed,
      },
      {
        id: 'ai_share',
        label: 'AI share',
        value: ai_share,
        unit: 'percent',
        better: 'neither',
        basis: 'outbound messages',
        numerator: composed,
        denominator: outbound,
        isOverNothing: total_outbound_messages === 0,
      },
      {
        id: 'total_outbound_messages',
        label: 'Outbound messages',
        value: total_outbound_messages,
        unit: 'count',
        better: 'neither',
        basis: 'outbound messages',
      },
    ],
    { isEmpty: total_outbound_messages === 0 && !total_ai_messages },
  );
}
