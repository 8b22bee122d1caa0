import type { ViewModel } from '@callscope/core';

/** A view, marked as not sent where the system sent none of its list or figures: it is then no empty one. */
export function orNotSent<TView extends ViewModel>(view: TView, isSent: boolean): TView {
  return isSent ? view : { ...view, absence: 'not_sent' };
}
