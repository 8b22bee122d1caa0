import { type Figure, type Instant, type Period, type Phrase, toDay, toEpochMs } from '@callscope/core';
import type { Messages } from '../messages/englishMessages';
import { createDayResolver } from '../provider/createDayResolver';
import { formatAge } from './formatAge';
import { formatCount } from './formatCount';
import { type DayDetail, formatDay, formatDayRange } from './formatDay';
import { type DurationOptions, formatDuration } from './formatDuration';
import { formatFigure } from './formatFigure';
import { formatMoment, formatTime } from './formatMoment';
import { formatNumber } from './formatNumber';
import { formatPercent, type PercentOptions } from './formatPercent';
import { formatPhrase } from './formatPhrase';

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

/** The writers of figures, dates and ages, bound to one reader. */
export function createFormat({ locale, timeZone, now, messages: { format, periods } }: Reader) {
  const resolveDays = createDayResolver(now, timeZone);
  const rangeWriter = { locale, today: toDay(toEpochMs(now), timeZone), messages: format };
  return {
    figure: (figure: Figure) => formatFigure(figure, locale, format),
    phrase: (phrase: Phrase) => formatPhrase(phrase, locale, format),
    count: (count: number) => formatCount(count, locale),
    number: (value: number, digits: number) => formatNumber(value, digits, locale),
    percent: (percent: number, options?: PercentOptions) => formatPercent(percent, locale, format, options),
    duration: (seconds: number, options?: DurationOptions) =>
      formatDuration(seconds, locale, format, options),
    day: (day: string, detail?: DayDetail) => formatDay(day, locale, detail),
    dayRange: (start: string, end: string) => formatDayRange(start, end, rangeWriter),
    age: (updatedAtMs: number, nowMs: number) =>
      formatAge(updatedAtMs, nowMs, { locale, timeZone, messages: format }),
    moment: (epochMs: number) => formatMoment(epochMs, locale, timeZone),
    time: (epochMs: number) => formatTime(epochMs, locale, timeZone),
    /** The name of a period: a preset's own, or the two days of a custom one that a calendar has. */
    period: (period: Period) => {
      const days = period.preset === 'custom' ? resolveDays(period) : null;
      return days === null ? periods[period.preset] : formatDayRange(days.start, days.end, rangeWriter);
    },
  };
}

/** What `createFormat` gives. */
export type Format = ReturnType<typeof createFormat>;
