import { figure } from '../figures/figure';
import { rate } from '../numbers/rate';
import { roundHalfUp } from '../numbers/roundHalfUp';
import { sum } from '../numbers/sum';
import type { Figure } from './Figure';
import type { Kpi, KpiSet } from './KpiSet';

/**
 * Key figures beside those of an earlier range, matched by their ids. Percentages and ratios change by points,
 * everything else by percent of the earlier figure, with one digit, rounded once, half away from zero. Over an
 * earlier 0, and where either figure has no basis, the change has none either. A figure that either set does
 * not hold, or holds in another unit, stays without a comparison.
 *
 * @param current keeps its order, captions, period and origin
 * @throws {InputError} `out_of_range` when a change is no finite number
 * @example compareKpis(createKpiSet({ kpis: [] }), createKpiSet({ kpis: [] })).isEmpty // => true
 */
export function compareKpis(current: KpiSet, previous: KpiSet): KpiSet {
  const earlier = new Map(previous.kpis.map((kpi) => [kpi.id, kpi.figure]));
  return { ...current, kpis: current.kpis.map((kpi) => compare(kpi, earlier.get(kpi.id))) };
}

function compare(kpi: Kpi, previous: Figure | undefined): Kpi {
  const { unit, absence, currency } = kpi.figure;
  if (previous === undefined || previous.unit !== unit) return kpi;
  if (absence === 'not_sent' || previous.absence === 'not_sent') return kpi;
  // A figure without a value has no currency either.
  if (absence === previous.absence && previous.currency !== currency) return kpi;
  return { ...kpi, comparison: { previous, change: toChange(kpi.figure, previous) } };
}

function toChange(current: Figure, previous: Figure): Figure {
  const isShare = current.unit === 'percent' || current.unit === 'ratio';
  const unit = isShare ? 'points' : 'percent';
  if (current.value === null || previous.value === null) return figure(null, unit, { absence: 'no_basis' });
  const difference = sum([current.value, -previous.value]);
  if (current.unit === 'percent') return figure(roundHalfUp(difference, 1), unit, { digits: 1 });
  const whole = current.unit === 'ratio' ? 1 : Math.abs(previous.value);
  const change = rate(Math.abs(difference), whole);
  return change === null
    ? figure(null, unit, { absence: 'no_basis' })
    : figure(Math.sign(difference) * change, unit, { digits: 1 });
}
