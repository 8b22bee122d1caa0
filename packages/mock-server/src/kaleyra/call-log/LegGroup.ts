import type { CallLeg } from '@callscope/core';

/**
 * Legs that count alike, so that core reads one of them instead of a hundred thousand: of each group a figure asks
 * core what one leg counts as, and takes that as often as there are legs. Core reads legs as objects, checking each:
 * handing it all of 90 days of a medium tenant takes longer than the 20 milliseconds that an answer may take. The
 * price is that sums and order are made here once more; a test holds them to core's own over random legs.
 */
export interface LegGroup extends Pick<CallLeg, 'to' | 'service' | 'status'> {
  /** How many legs, 1 and up. */
  readonly count: number;
  /** Talk of all of them, whole seconds. */
  readonly talkSeconds: number;
}
