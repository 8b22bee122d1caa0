import { figure, type KpiSet, rate } from '@callscope/core';
import { computed } from '../../../views/formula';
import type { LoquentMessagingStats } from '../../wire/LoquentMessagingStats';
import type { LoquentContext } from '../LoquentContext';
import { type KpiRow, toKpiView } from './toKpiView';

/** Messages by direction, and how many of the outbound ones arrived; the rate of none has no basis. */
export function toMessageKpis(messaging: LoquentMessagingStats, context: LoquentContext): KpiSet {
  const { total_messages, delivery_rate, inbound_count, outbound_count } = messaging;
  return toKpiView(
    context,
    [
      {
        id: 'total_messages',
        label: 'Total messages',
        value: total_messages,
        unit: 'count',
        better: 'up',
        basis: 'messages',
      },
      {
        id: 'delivery_rate',
        label: 'Delivery rate',
        value: delivery_rate,
        unit: 'percent',
        better: 'up',
        basis: 'outbound messages',
        numerator: 'delivered outbound messages',
        denominator: ['outbound messages', outbound_count],
        isOverNothing: outbound_count === 0,
        caption: ['of ', figure(outbound_count, 'count'), ' outbound'],
      },
      {
        id: 'inbound_count',
        label: 'Inbound',
        value: inbound_count,
        unit: 'count',
        better: 'neither',
        basis: 'inbound messages',
        ...shareOf('inbound_count', ['inbound messages', inbound_count], total_messages),
      },
      {
        id: 'outbound_count',
        label: 'Outbound',
        value: outbound_count,
        unit: 'count',
        better: 'neither',
        basis: 'outbound messages',
        ...shareOf('outbound_count', ['outbound messages', outbound_count], total_messages),
      },
    ],
    { isEmpty: total_messages === 0 },
  );
}

function shareOf(
  id: string,
  part: readonly [noun: string, count: number],
  total: number,
): Pick<KpiRow, 'caption' | 'captionFormula'> {
  const [, count] = part;
  const percent = count > total ? null : rate(count, total);
  if (percent === null) return {};
  return {
    caption: [figure(percent, 'percent', { digits: 1 }), ' of messages'],
    captionFormula: computed(`${id}.caption`, 'messages', part, ['messages', total]),
  };
}
