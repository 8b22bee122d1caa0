import type { Period, ResolvedPeriod } from '@callscope/core';

/** The range before that of a scope, in the words of a system. */
export interface PreviousRange<TParams> {
  readonly params: TParams;
  /** The days that they ask for, the last perhaps in part. */
  readonly period: Period;
  /** The figures that it is compared with must go up to here, epoch milliseconds. */
  readonly untilMs: number;
}

/** A resolved range as days that somebody chose. */
export function toCustomPeriod({ start, end }: Pick<ResolvedPeriod, 'start' | 'end'>): Period {
  return { preset: 'custom', start, end };
}
