import { InputError, toEpochMs } from '@callscope/core';

const display = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:\d\d)$/;

/**
 * A moment as Loquent displays it, `2026-03-12 14:30:00 -05:00`, or as ISO 8601 writes it.
 *
 * @returns epoch milliseconds; `null` for a text without an offset, which every reader would place elsewhere, and for
 * what is no moment
 */
export function toMoment(text: string): number | null {
  const [, day, time, offset] = display.exec(text) ?? [];
  if (day === undefined) return null;
  try {
    return toEpochMs(`${day}T${time}${offset}`);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
