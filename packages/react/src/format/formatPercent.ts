import { roundHalfUp } from '@callscope/core';
import type { IntlWriters } from './createIntlWriters';
import type { FormatMessages } from './FormatMessages';
import { formatNumber } from './formatNumber';

/** How a percentage is written. */
export interface PercentOptions {
  /** Digits after the point, 0–20; 1 when absent. */
  readonly digits?: number;
  /** False when `value` reads 0 or 100 only because it was rounded before; true when absent. */
  readonly isExact?: boolean;
}

/**
 * A percentage such as 73.3%. Something is never written as nothing, nor almost all as all: 0.001 is
 * `<0.1%`, 99.97 is `>99.9%`, 100.04 is `>100.0%`.
 *
 * @param percent finite, 0–100 as a rule; may exceed 100
 */
export function formatPercent(
  percent: number,
  intl: IntlWriters,
  messages: FormatMessages,
  { digits = 1, isExact = true }: PercentOptions = {},
): string {
  const write = (value: number) => formatNumber(value, digits, intl, { style: 'unit', unit: 'percent' });
  const rounded = roundHalfUp(percent, digits);
  const step = 10 ** -digits;
  if (rounded === 0 && (percent > 0 || !isExact)) return messages.lessThan(write(step));
  if (rounded === 100 && (percent < 100 || !isExact)) return messages.moreThan(write(100 - step));
  if (rounded === 100 && percent > 100) return messages.moreThan(write(100));
  return write(percent);
}
