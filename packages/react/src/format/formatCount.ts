import type { IntlWriters } from './createIntlWriters';
import { type FormattedFigure, plainFigure } from './FormattedFigure';
import { formatNumber } from './formatNumber';

const shortenedFrom = 1_000_000;

/**
 * A count: exact below one million (1,231), three significant digits from there on (4.82M), with the exact
 * number beside it.
 *
 * @param count finite; a fraction is rounded to whole
 */
export function formatCount(count: number, intl: IntlWriters): FormattedFigure {
  const exact = formatNumber(count, 0, intl);
  if (Math.abs(count) < shortenedFrom) return plainFigure(exact);
  const short = intl
    .number({ notation: 'compact', maximumSignificantDigits: 3 })
    .format(count)
    .replace('-', '−');
  return plainFigure(short, exact);
}
