import { createInputError } from '../arguments/createInputError';
import { requireText } from '../arguments/requireText';
import { createFigure } from '../figures/figure';
import type { Figure } from './Figure';
import type { Kpi, KpiComparison, KpiSet } from './KpiSet';
import { requireViewPeriod } from './requireViewPeriod';
import type { ViewPeriod } from './ViewPeriod';

/** What a {@link KpiSet} is made from. */
export interface KpiSetInput {
  /** In the order they are read; ids unique. */
  readonly kpis: readonly Kpi[];
  /** `null` when left out. */
  readonly period?: ViewPeriod | null | undefined;
  /** Whether there was nothing to count; when left out, true for no KPIs. */
  readonly isEmpty?: boolean | undefined;
}

/**
 * Key figures as a view model, checked: every figure as {@link figure} checks it, every comparison in the
 * unit of its KPI.
 *
 * @throws {InputError} `duplicate` for an id that two KPIs have, `missing` for an empty id or label,
 * `unknown_value` for a direction, unit or absence of another name, and what {@link figure} throws
 * @example createKpiSet({ kpis: [] }).isEmpty // => true
 */
export function createKpiSet({ kpis, period, isEmpty }: KpiSetInput): KpiSet {
  const ids = new Set<string>();
  const checked = kpis.map((kpi, index) => {
    const argument = `kpis[${index}]`;
    const id = requireText('createKpiSet', `${argument}.id`, kpi.id);
    if (ids.has(id)) {
      throw createInputError('duplicate', 'createKpiSet', `${argument}.id`, id, 'to be unique');
    }
    ids.add(id);
    return checkKpi(kpi, argument);
  });
  return {
    kind: 'kpi-set',
    kpis: checked,
    period: requireViewPeriod('createKpiSet', period),
    isEmpty: isEmpty ?? kpis.length === 0,
  };
}

function checkKpi({ id, label, figure, better, caption, comparison }: Kpi, argument: string): Kpi {
  if (better !== 'up' && better !== 'down' && better !== 'neither') {
    const requirement = 'to be up, down or neither';
    throw createInputError('unknown_value', 'createKpiSet', `${argument}.better`, better, requirement);
  }
  return {
    id,
    label: requireText('createKpiSet', `${argument}.label`, label),
    figure: checkFigure(figure, `${argument}.figure`),
    better,
    ...(caption && {
      caption: caption.map((part, index) =>
        typeof part === 'string' ? part : checkFigure(part, `${argument}.caption[${index}]`),
      ),
    }),
    ...(comparison && { comparison: checkComparison(comparison, figure, `${argument}.comparison`) }),
  };
}

function checkComparison(
  { previous, change }: KpiComparison,
  current: Figure,
  argument: string,
): KpiComparison {
  if (previous.unit !== current.unit) {
    const requirement = `to be ${current.unit}, the unit of its KPI`;
    throw createInputError(
      'unknown_value',
      'createKpiSet',
      `${argument}.previous.unit`,
      previous.unit,
      requirement,
    );
  }
  return {
    previous: checkFigure(previous, `${argument}.previous`),
    change: checkFigure(change, `${argument}.change`),
  };
}

function checkFigure({ value, unit, digits, absence, currency }: Figure, argument: string): Figure {
  return createFigure('createKpiSet', `${argument}.value`, value, unit, { digits, absence, currency });
}
