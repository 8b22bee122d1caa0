import { createInputError } from '../arguments/createInputError';
import { requireWhole } from '../arguments/requireWhole';
import { openZone } from '../time/openZone';
import { requireEpochMs } from '../time/requireEpochMs';
import type { ArgumentOf, MessageRows } from './MessageRows';
import type { PairResponsesOptions, ResponseTimes } from './ResponseTimes';
import { requireMoments } from './requireMoments';
import { requireSameRows } from './requireSameRows';
import { sortRows } from './sortRows';
import { summarizeTallies } from './summarizeTallies';
import { walkRows } from './walkRows';

/**
 * {@link pairResponses} for both of its forms: rows in order of time are walked as they stand, others sorted.
 *
 * @param contactCount above every contact code
 * @param phones the name of each phone code, no two alike
 */
export function pairRows(
  apiName: string,
  rows: MessageRows,
  contactCount: number,
  phones: readonly (string | null)[],
  argumentOf: ArgumentOf,
  { conversation = false, timeZone = 'UTC', startMs, endMs }: PairResponsesOptions,
): ResponseTimes {
  const zone = openZone(apiName, timeZone);
  const fromMs = startMs === undefined ? -Infinity : requireEpochMs(apiName, 'startMs', startMs);
  const untilMs = endMs === undefined ? Infinity : requireEpochMs(apiName, 'endMs', endMs);
  if (untilMs <= fromMs) {
    throw createInputError('reversed_range', apiName, 'endMs', endMs, `to come after the start ${startMs}`);
  }
  const phoneCount = phones.length;
  const walk = (walked: MessageRows) =>
    walkRows(walked, contactCount, phoneCount, conversation, zone, fromMs, untilMs);
  const found = walk(rows);
  const range = found ? { fromMs: 0, toMs: 0 } : requireMoments(apiName, rows.atMs, argumentOf);
  requireSameRows(apiName, rows, argumentOf);
  const { tallies, ...counts } = found ?? walk(sortRows(rows, range)) ?? refuse();
  return { ...summarizeTallies(apiName, tallies, phones), ...counts, timeZone };

  // Some row has a code that is not below its count.
  function refuse(): never {
    const limits = { contact: contactCount, phone: phoneCount, isOutbound: 2 };
    for (let row = rows.atMs.length - 1; ; row -= 1) {
      for (const member of ['contact', 'phone', 'isOutbound'] as const) {
        requireWhole(apiName, argumentOf(member, row), rows[member][row], 0, limits[member] - 1);
      }
    }
  }
}
