import type { ReadyState } from '../data/WidgetState';
import { useCallscope } from '../provider/useCallscope';
import type { WithPeriod } from './WidgetFrame';

/** The period a card shows, in words. */
export interface ShownPeriod {
  /** The range's name while the figures are of it ("Last 7 days"), their own days otherwise. */
  readonly text: string;
  /** A caption that names the period whenever it is not the one that was chosen. */
  readonly complete: (caption: string | undefined) => string | undefined;
}

/**
 * Names the period of the figures on screen. They say themselves which days they are of, so the name is
 * right also while another period is on its way or the source shows its nearest one.
 */
export function useShownPeriod(ready: ReadyState<WithPeriod> | null): ShownPeriod {
  const { period: chosen, resolveDays, format, messages } = useCallscope();
  const asked = ready?.nearestPeriod ?? chosen;
  const own = ready?.view.period ?? null;
  const days = resolveDays(asked);
  const isAsked = own === null || days === null || (own.start === days.start && own.end === days.end);
  const text = isAsked ? format.period(asked) : format.dayRange(own.start, own.end);
  const isOther = (ready?.nearestPeriod ?? null) !== null;
  return {
    text,
    complete(caption) {
      if (!isOther || caption?.includes(text)) return caption;
      return [caption, messages.frame.nearestPeriod(text)].filter(Boolean).join(' · ');
    },
  };
}
