import type { FunnelStages } from '@callscope/core';
import { type FunnelShare, toFunnelShare } from './FunnelShare';

/** One stage as it is drawn. */
export interface FunnelBar {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Of the first stage. */
  readonly share: FunnelShare;
  /** How much of its place the bar fills, 0–100. A share above 100 % fills it, and only its text says more. */
  readonly fillPercent: number;
  /** The step to the next stage; `null` for the last stage. */
  readonly next: FunnelStep | null;
}

/** The step between two stages. */
export interface FunnelStep {
  /** Name of the stage it leads to. */
  readonly label: string;
  /** How many of the stage before went on. */
  readonly share: FunnelShare;
  /** How much of its place the next bar fills, 0–100. */
  readonly fillPercent: number;
}

/** A stage of one call in a thousand still shows that it is not zero: about a pixel. */
const SMALLEST_FILL_PERCENT = 0.6;

/**
 * Turns stages into bars. Lengths are shares of the first stage; where the first stage is 0 and a later one
 * is not, they are shares of the largest.
 *
 * @param labels names by stage id that replace the view's own
 */
export function funnelModel(
  { stages }: FunnelStages,
  labels: Readonly<Record<string, string>> = {},
): readonly FunnelBar[] {
  const first = stages[0]?.count ?? 0;
  const whole = first > 0 ? first : stages.reduce((largest, { count }) => Math.max(largest, count), 0);
  const fill = (count: number) =>
    count === 0 ? 0 : Math.min(100, Math.max(SMALLEST_FILL_PERCENT, (100 * count) / whole));
  const name = (stage: { readonly id: string; readonly label: string }) =>
    Object.hasOwn(labels, stage.id) ? (labels[stage.id] ?? stage.label) : stage.label;
  return stages.map((stage, index) => {
    const next = stages[index + 1];
    return {
      id: stage.id,
      label: name(stage),
      count: stage.count,
      share: toFunnelShare(stage.sharePercent, stage.count, first),
      fillPercent: fill(stage.count),
      next:
        next === undefined
          ? null
          : {
              label: name(next),
              share: toFunnelShare(next.stepPercent, next.count, stage.count),
              fillPercent: fill(next.count),
            },
    };
  });
}
