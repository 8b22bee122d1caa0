import { roundHalfUp } from '@callscope/core';
import type { IntlWriters } from './createIntlWriters';

/**
 * A number in the reader's locale with exactly `digits` decimals, a half rounded away from zero, with the
 * real minus sign and never a minus before zero.
 *
 * @param value finite
 * @param options further Intl options, for example a minimum of integer digits or a unit
 */
export function formatNumber(
  value: number,
  digits: number,
  intl: IntlWriters,
  options: Intl.NumberFormatOptions = {},
): string {
  // Intl rounds the binary value and prints "-0.00"; both are settled before it sees the number.
  const rounded = roundHalfUp(value, digits);
  return intl
    .number({ ...options, minimumFractionDigits: digits, maximumFractionDigits: digits })
    .formatToParts(rounded)
    .map((part) => (part.type === 'minusSign' ? part.value.replace('-', '−') : part.value))
    .join('');
}
