import { createKpiSet, figure, type Kpi, type KpiSet, rate, withOrigin } from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import type { ViewContext } from '../../../views/ViewContext';
import { kaleyraDayZone } from '../../scope/kaleyraDayZone';
import type { KaleyraOverview } from '../../wire/KaleyraOverview';
import { toViewPeriod } from '../toViewPeriod';
import { toFreshness } from './toFreshness';

const parts = [
  { id: 'incoming', label: 'Incoming', better: 'up', noun: 'incoming legs' },
  // Neither good nor bad: each agent that is tried in vain adds a leg.
  { id: 'forwarded', label: 'Forwarded', better: 'neither', noun: 'forwarded legs' },
  { id: 'click2call', label: 'Click to call', better: 'up', noun: 'click-to-call legs' },
] as const;

/**
 * The legs of a range: all of them, and those of the three services that Kaleyra names, which other services keep
 * from adding up to all.
 */
export function toKpiSet(overview: KaleyraOverview, context: ViewContext): KpiSet {
  const { call_volume } = overview;
  const { total } = call_volume;
  const all = ['legs of all services', total] as const;
  const kpis = parts.map(({ id, label, better }): Kpi => {
    const percent = rate(call_volume[id], total);
    return {
      id,
      label,
      figure: figure(call_volume[id], 'count'),
      better,
      ...(percent !== null && { caption: [figure(percent, 'percent', { digits: 1 }), ' of legs'] }),
    };
  });
  const view = createKpiSet({
    kpis: [{ id: 'total', label: 'Total legs', figure: figure(total, 'count'), better: 'up' }, ...kpis],
    period: toViewPeriod(context),
    isEmpty: [total, ...parts.map(({ id }) => call_volume[id])].every((count) => count === 0),
  });
  return withOrigin(view, {
    timeZone: kaleyraDayZone,
    asOfMs: toFreshness(overview, context.asOfMs),
    formulas: [
      sent('total', 'legs of all services', all),
      ...parts.map(({ id, noun }) => sent(id, noun, [noun, call_volume[id]])),
      computed('caption', 'legs of all services', 'legs of the service', all),
    ],
  });
}
