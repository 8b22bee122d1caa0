import { type Figure, type Instant, type Period, type Phrase, toDay, toEpochMs } from '@callscope/core';
import type { Messages } from '../messages/englishMessages';
import { createDayResolver } from '../provider/createDayResolver';
import { createIntlWriters } from './createIntlWriters';
import { formatAge } from './formatAge';
import { formatCount } from './formatCount';
import { type DayDetail, formatDay, formatDayRange } from './formatDay';
import { type DurationOptions, formatDuration } from './formatDuration';
import { formatFigure } from './formatFigure';
import { formatMoment, formatTime } from './formatMoment';
import { formatNumber } from './formatNumber';
import { formatPercent, type PercentOptions } from './formatPercent';
import { formatPhrase } from './formatPhrase';
import { type WeekdayNameLength, weekdayNames } from './weekdayNames';

/** Whom figures, dates and ages are written for. */
export interface Reader {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** What years are measured from: those near it go without saying. */
  readonly now: Instant;
  readonly messages: Pick<Messages, 'format' | 'periods'>;
}

/** The writers of figures, dates and ages, bound to one reader. Make it once: it keeps what Intl takes long to make. */
export function createFormat({ locale, timeZone, now, messages: { format, periods } }: Reader) {
  const intl = createIntlWriters(locale);
  const resolveDays = createDayResolver(now, timeZone);
  let today: string | undefined;
  const dayRange = (start: string, end: string) => {
    // Asked for only where a range is written: it takes a formatter to find.
    today ??= toDay(toEpochMs(now), timeZone);
    return formatDayRange(start, end, { intl, today, messages: format });
  };
  const namesByLength = new Map<WeekdayNameLength, readonly string[]>();
  return {
    figure: (figure: Figure) => formatFigure(figure, intl, format),
    phrase: (phrase: Phrase) => formatPhrase(phrase, intl, format),
    count: (count: number) => formatCount(count, intl),
    number: (value: number, digits: number) => formatNumber(value, digits, intl),
    percent: (percent: number, options?: PercentOptions) => formatPercent(percent, intl, format, options),
    duration: (seconds: number, options?: DurationOptions) => formatDuration(seconds, intl, format, options),
    day: (day: string, detail?: DayDetail) => formatDay(day, intl, detail),
    dayRange,
    age: (updatedAtMs: number, nowMs: number) =>
      formatAge(updatedAtMs, nowMs, { intl, timeZone, messages: format }),
    moment: (epochMs: number) => formatMoment(epochMs, intl, timeZone),
    /** Names joined as alternatives: A, B, or C. */
    alternatives: (names: readonly string[]) => intl.list({ type: 'disjunction' }).format(names),
    /** The names of the seven days, Monday first; the same array each time. */
    weekdayNames: (length: WeekdayNameLength) => {
      const names = namesByLength.get(length) ?? weekdayNames(intl, length);
      namesByLength.set(length, names);
      return names;
    },
    time: (epochMs: number) => formatTime(epochMs, intl, timeZone),
    /** The name of a period: a preset's own, or the two days of a custom one that a calendar has. */
    period: (period: Period) => {
      const days = period.preset === 'custom' ? resolveDays(period) : null;
      return days === null ? periods[period.preset] : dayRange(days.start, days.end);
    },
  };
}

/** What `createFormat` gives. */
export type Format = ReturnType<typeof createFormat>;
