import { roundHalfUp } from '@callscope/core';
import type { IntlWriters } from './createIntlWriters';
import type { FormatMessages } from './FormatMessages';
import type { FigurePart, FormattedFigure } from './FormattedFigure';
import { formatNumber } from './formatNumber';

/** How a duration is written. */
export interface DurationOptions {
  /** `column` writes 38 s as `0m 38s`, so that figures under each other line up; `plain` when absent. */
  readonly layout?: 'plain' | 'column';
}

/**
 * A duration: 0s, 38s, 3m 00s, 53m 08s; from one hour on rounded to the minute: 1h 16m, 4,931h 54m.
 * Halves round away from zero.
 *
 * @param seconds finite
 */
export function formatDuration(
  seconds: number,
  intl: IntlWriters,
  messages: FormatMessages,
  { layout = 'plain' }: DurationOptions = {},
): FormattedFigure {
  const wholeSeconds = roundHalfUp(Math.abs(seconds), 0);
  const hasHours = wholeSeconds >= 3600;
  const smaller = hasHours ? roundHalfUp(wholeSeconds / 60, 0) : wholeSeconds;
  const upper = Math.floor(smaller / 60);
  const lower = smaller % 60;
  const [upperUnit, lowerUnit] = hasHours
    ? [messages.hoursUnit, messages.minutesUnit]
    : [messages.minutesUnit, messages.secondsUnit];
  const hasUpper = upper > 0 || layout === 'column';
  const sign = seconds < 0 && wholeSeconds > 0 ? '−' : '';
  const digits: FigurePart[] = hasUpper
    ? [
        { text: `${sign}${formatNumber(upper, 0, intl)}`, isUnit: false },
        { text: upperUnit, isUnit: true },
        { text: ' ', isUnit: false },
        { text: formatNumber(lower, 0, intl, { minimumIntegerDigits: 2 }), isUnit: false },
      ]
    : [{ text: `${sign}${formatNumber(lower, 0, intl)}`, isUnit: false }];
  const parts = [...digits, { text: lowerUnit, isUnit: true }];
  return { text: parts.map((part) => part.text).join(''), parts, exactText: null, isAbsent: false };
}
