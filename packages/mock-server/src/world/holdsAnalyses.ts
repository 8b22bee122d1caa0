import type { CallTable } from './tables/CallTable';

/** Whether any call holds what was heard in it: a list of objections or of buying signals, empty or not. */
export function holdsAnalyses({ objections, buyingSignals }: CallTable): boolean {
  // Code 0 is the absence of a list.
  const isHeld = (code: number) => code > 0;
  return objections.view().codes.some(isHeld) || buyingSignals.view().codes.some(isHeld);
}
