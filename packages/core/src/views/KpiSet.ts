import type { Figure, Phrase } from './Figure';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** A figure beside the same figure of the preceding range. */
export interface KpiComparison {
  /** The earlier figure, in the unit of the KPI. */
  readonly previous: Figure;
  /** Current minus previous: percent of the previous for counts and seconds, `points` for percentages. */
  readonly change: Figure;
}

/** One key figure. */
export interface Kpi {
  /** Stable name, for example `total_calls`; unique in its set. */
  readonly id: string;
  /** English label; a host replaces it by `id`. */
  readonly label: string;
  readonly figure: Figure;
  /** Which direction is better for the business, or `neither`. */
  readonly better: 'up' | 'down' | 'neither';
  /** What the figure is part of or made from, for example "110 of 150 connected". */
  readonly caption?: Phrase;
  readonly comparison?: KpiComparison;
}

/** Key figures of one range, in the order they are read. */
export interface KpiSet extends ViewModel {
  readonly kind: 'kpi-set';
  readonly kpis: readonly Kpi[];
  readonly period: ViewPeriod | null;
  /** True when there was nothing to count in the range: the widget says so instead of drawing zeros. */
  readonly isEmpty: boolean;
}
