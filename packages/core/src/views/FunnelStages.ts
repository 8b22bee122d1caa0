import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** One stage of a funnel. */
export interface FunnelStage {
  readonly id: string;
  readonly label: string;
  /** Whole number, 0 or more. Stages are independent sums: one may exceed the stage before it. */
  readonly count: number;
  /** Percent of the first stage; `null` when the first stage is 0. */
  readonly sharePercent: number | null;
  /** Percent of the stage before, may exceed 100; `null` for the first stage and after a stage of 0. */
  readonly stepPercent: number | null;
}

/** The step that loses most of what reached it in absolute count. */
export interface FunnelDrop {
  readonly fromId: string;
  readonly toId: string;
  /** How many did not go on, above 0. */
  readonly lostCount: number;
  /** Percent of the stage before that did not go on; above 0 before it is rounded to one digit. */
  readonly lostPercent: number;
}

/** Stages in order, with their rates. */
export interface FunnelStages extends ViewModel {
  readonly kind: 'funnel';
  readonly stages: readonly FunnelStage[];
  /** Last stage as percent of the first; `null` when the first stage is 0. */
  readonly overallPercent: number | null;
  /** `null` when no step loses anything. */
  readonly biggestDrop: FunnelDrop | null;
  /** What is counted, plural, for example `calls`. */
  readonly countedNoun: string;
  readonly period: ViewPeriod | null;
}
