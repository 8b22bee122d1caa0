import { requireText } from '../arguments/requireText';
import { fields } from '../checks/fields';
import { figureIn } from '../checks/figureIn';
import { listOf } from '../checks/listOf';
import { oneOf } from '../checks/oneOf';
import { optional } from '../checks/optional';
import { requirePeriod } from '../checks/requirePeriod';
import { requirePhrase } from '../checks/requirePhrase';
import { uniqueText } from '../checks/uniqueText';
import { requireFigure } from '../figures/requireFigure';
import type { Kpi, KpiComparison, KpiSet } from './KpiSet';
import type { ViewModel } from './ViewOrigin';
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
export function createKpiSet(input: KpiSetInput): KpiSet {
  return fields<KpiSetInput, Omit<KpiSet, keyof ViewModel>>({
    kind: () => 'kpi-set',
    kpis: listOf(
      fields<Kpi>({
        id: uniqueText(),
        label: requireText,
        figure: requireFigure,
        better: oneOf('up', 'down', 'neither'),
        caption: optional(requirePhrase),
        comparison: (apiName, argument, comparison, { figure }) =>
          optional(
            fields<KpiComparison>({
              previous: figureIn(figure.unit),
              change: requireFigure,
            }),
          )(apiName, argument, comparison),
      }),
    ),
    period: requirePeriod,
    isEmpty: (_apiName, _argument, isEmpty, { kpis }) => isEmpty ?? kpis.length === 0,
  })('createKpiSet', '', input);
}
