import type { Figure } from '@callscope/core';
import type { IntlWriters } from './createIntlWriters';
import type { FormatMessages } from './FormatMessages';
import { type FormattedFigure, plainFigure } from './FormattedFigure';
import { formatCount } from './formatCount';
import { formatDuration } from './formatDuration';
import { formatNumber } from './formatNumber';
import { formatPercent } from './formatPercent';

/**
 * A figure in its unit and the reader's locale. `null` becomes an em dash, never 0.
 *
 * Digits after the point are the figure's own when it says them, else 1 for percent and points, 2 for
 * ratios and plain numbers.
 */
export function formatFigure(
  { value, unit, digits, currency }: Figure,
  intl: IntlWriters,
  messages: FormatMessages,
): FormattedFigure {
  if (value === null) return { ...plainFigure(messages.absent), isAbsent: true };
  switch (unit) {
    case 'count':
      return formatCount(value, intl);
    case 'percent':
      return plainFigure(formatPercent(value, intl, messages, digits === undefined ? {} : { digits }));
    case 'points':
      return plainFigure(messages.points(formatNumber(value, digits ?? 1, intl)));
    case 'seconds':
      return formatDuration(value, intl, messages);
    case 'minutes':
      return plainFigure(messages.minutes(formatNumber(value, digits ?? 2, intl)));
    case 'hours':
      return plainFigure(messages.hours(formatNumber(value, digits ?? 2, intl)));
    case 'currency':
      return plainFigure(
        currency === undefined
          ? formatNumber(value, digits ?? 2, intl)
          : formatNumber(value, digits ?? 2, intl, { style: 'currency', currency }),
      );
    case 'ratio':
    case 'number':
      return plainFigure(formatNumber(value, digits ?? 2, intl));
    default:
      return unit satisfies never;
  }
}
