import { weekdayNames } from './weekdayNames';

/** The names of the seven days, Monday first, in each length; a length is written when it is first asked for. */
export interface DayNames {
  readonly long: readonly string[];
  readonly short: readonly string[];
  readonly narrow: readonly string[];
}

/**
 * The names of the days in a language. Asking `Intl` is the dearest part of a drawing, so each length is asked
 * for once, and not at all when nobody needs it.
 *
 * @param locale BCP 47 tag
 */
export function dayNames(locale: string): DayNames {
  let long: readonly string[] | undefined;
  let short: readonly string[] | undefined;
  let narrow: readonly string[] | undefined;
  return {
    get long() {
      long ??= weekdayNames(locale, 'long');
      return long;
    },
    get short() {
      short ??= weekdayNames(locale, 'short');
      return short;
    },
    get narrow() {
      narrow ??= weekdayNames(locale, 'narrow');
      return narrow;
    },
  };
}
