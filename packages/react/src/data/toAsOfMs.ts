import type { ViewModel } from '@callscope/core';

/** Of when a view model says that its figures are, epoch milliseconds; `null` when it does not say it. */
export function toAsOfMs(view: unknown): number | null {
  // Any view model may say it; a host's own view may be anything.
  return (view as ViewModel | null | undefined)?.origin?.asOfMs ?? null;
}
