import type { IntlWriters } from './createIntlWriters';
import type { FormatMessages } from './FormatMessages';
import { formatNumber } from './formatNumber';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * How old figures are: 12 min old, 6 h old, and from a day on the date they are from. Ages round down; less
 * than a minute, and a clock that runs behind, is one minute.
 *
 * @param updatedAtMs when the figures came, epoch milliseconds
 * @param nowMs epoch milliseconds
 */
export function formatAge(
  updatedAtMs: number,
  nowMs: number,
  { intl, timeZone, messages }: { intl: IntlWriters; timeZone: string; messages: FormatMessages },
): string {
  const ageMs = nowMs - updatedAtMs;
  const write = (count: number) => formatNumber(count, 0, intl);
  if (ageMs < hourMs) return messages.minutesOld(write(Math.max(1, Math.floor(ageMs / minuteMs))));
  if (ageMs < dayMs) return messages.hoursOld(write(Math.floor(ageMs / hourMs)));
  const date = intl.date({ timeZone, day: 'numeric', month: 'short' });
  return messages.dateOld(date.format(updatedAtMs));
}
