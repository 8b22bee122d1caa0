import type { Period } from '@callscope/core';
import type { ReadyState } from '../data/WidgetState';
import { useCallscope } from '../provider/useCallscope';
import type { WithPeriod } from './WidgetFrame';

// A system may roll these instead of counting whole days.
const rollingHours: Readonly<Partial<Record<Period['preset'], number>>> = {
  '7d': 168,
  '30d': 720,
  '90d': 2160,
};

/** The period a card shows, in words. */
export interface ShownPeriod {
  /**
   * The range's name while the figures are of it ("Last 7 days"), their own days otherwise. Empty for figures
   * of which nobody knows the period.
   */
  readonly text: string;
  /**
   * A caption that names the period whenever it is not the one that was chosen, or says that there is none; without a
   * caption, that alone, if there is anything to say.
   */
  readonly complete: (caption: string | undefined) => string | undefined;
}

/**
 * Names the period of the figures on screen. They say themselves which days they are of, so the name is
 * right also while another period is on its way or the source shows its nearest one. Figures that do not say
 * it are of the period that was asked for; given as `data` they were not asked for, and none is named.
 */
export function useShownPeriod(ready: ReadyState<WithPeriod> | null): ShownPeriod {
  const { period: chosen, resolveDays, format, messages } = useCallscope();
  const name = () => {
    if (ready === null) return format.period(chosen);
    const own = ready.view.period;
    if (own === null) return ready.askedPeriod === null ? '' : format.period(ready.askedPeriod);
    const asked = ready.nearestPeriod ?? chosen;
    // Days are those of the zone that the figures are counted in, whatever zone the reader is in.
    const days = resolveDays(asked, own.timeZone);
    const isAsked =
      asked.preset === 'all' ||
      (own.rollingHours === undefined
        ? days?.start === own.start && days.end === own.end
        : rollingHours[asked.preset] === own.rollingHours);
    return isAsked ? format.period(asked) : format.dayRange(own.start, own.end);
  };
  const text = name();
  return {
    text,
    complete(caption) {
      if (ready?.isUnranged) return [caption, messages.frame.unranged].filter(Boolean).join(' · ');
      if ((ready?.nearestPeriod ?? null) === null || text === '' || caption?.includes(text)) return caption;
      return [caption, messages.frame.nearestPeriod(text)].filter(Boolean).join(' · ');
    },
  };
}
