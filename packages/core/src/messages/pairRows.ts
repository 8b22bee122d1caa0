import { createInputError } from '../arguments/createInputError';
import { requireWhole } from '../arguments/requireWhole';
import { openZone } from '../time/openZone';
import { requireEpochMs } from '../time/requireEpochMs';
import { checkRows } from './checkRows';
import type { ArgumentOf, MessageRows } from './MessageRows';
import type { PairResponsesOptions, ResponseTimes } from './ResponseTimes';
import { sortRows } from './sortRows';
import { summarizeTallies } from './summarizeTallies';

const HOUR_MS = 3_600_000;
// Added to a moment of the years from 1000 on, it gives more than 0.
const TO_POSITIVE_MS = 4e13;

/**
 * {@link pairResponses} for both of its forms. Rows are walked through backwards in time: when an inbound
 * message is met, the next outbound one of its contact is known, so that one number for each contact is all
 * there is to remember. Arithmetic stands in for branches that no processor could foresee.
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
  const disorder = checkRows(apiName, rows, argumentOf);
  const sorted = disorder > 1 ? sortRows(rows, contactCount, refuse) : null;
  const { contact, atMs, isOutbound, phone, id } = sorted?.rows ?? rows;
  // Nothing to cut off and no two rows of one moment.
  const isPlain = disorder === 0 && startMs === undefined && endMs === undefined;
  /** When each contact is next written to, above 0; 0 once that has answered something; -1 for never. */
  const replies = new Float64Array(contactCount).fill(-1);
  const tallies = new Float64Array(phones.length * 3);
  const unansweredByHour = new Array<number>(24).fill(0);
  let openCount = 0;
  let unansweredCount = 0;
  let hour = 0;
  let hourStartMs = Infinity;
  let hourEndMs = Infinity;
  let besideMs = Infinity;
  for (let row = atMs.length - 1; row >= 0; row -= 1) {
    const instantMs = atMs[row] ?? 0;
    const code = contact[row] ?? 0;
    const cell = (phone[row] ?? 0) * 3;
    const outbound = isOutbound[row] ?? 0;
    if (code >= contactCount || cell >= tallies.length || outbound > 1) refuse(sorted?.order[row] ?? row);
    if (!isPlain) {
      const isTied = instantMs === besideMs;
      besideMs = instantMs;
      if (instantMs < fromMs || instantMs >= untilMs) continue;
      // Their ids have made copies of a message neighbours.
      if (isTied && id && id[row] === id[row + 1]) continue;
      if (!sorted) {
        // At one moment, inbound messages come before outbound ones, however the rows stand.
        if (isTied && outbound) continue;
        for (let other = row; !isTied && atMs[other] === instantMs; other -= 1) {
          if (isOutbound[other]) replies[contact[other] ?? 0] = instantMs + TO_POSITIVE_MS;
        }
      }
    }
    if (instantMs < hourStartMs || instantMs >= hourEndMs) {
      unansweredByHour[hour] = (unansweredByHour[hour] ?? 0) + unansweredCount;
      unansweredCount = 0;
      const stretch = zone.stretchAt(instantMs);
      // As an integer, because the remainder of a double is slow.
      const hours = Math.floor((instantMs + stretch.offsetMs) / HOUR_MS) | 0;
      hour = ((hours % 24) + 24) % 24;
      hourStartMs = Math.max(stretch.fromMs, hours * HOUR_MS - stretch.offsetMs);
      hourEndMs = Math.min(stretch.untilMs, (hours + 1) * HOUR_MS - stretch.offsetMs);
    }
    const positiveMs = instantMs + TO_POSITIVE_MS;
    const reply = replies[code] ?? 0;
    const inbound = 1 - outbound;
    const answered = inbound & Number(reply > 0);
    tallies[cell] = (tallies[cell] ?? 0) + inbound;
    tallies[cell + 1] = (tallies[cell + 1] ?? 0) + answered;
    tallies[cell + 2] = (tallies[cell + 2] ?? 0) + (reply - positiveMs) * answered;
    unansweredCount += inbound - answered;
    openCount += inbound & Number(reply < 0);
    if (!conversation || !answered) replies[code] = positiveMs * outbound;
  }
  unansweredByHour[hour] = (unansweredByHour[hour] ?? 0) + unansweredCount;
  return { ...summarizeTallies(apiName, tallies, phones), openCount, unansweredByHour, timeZone };

  function refuse(row: number): void {
    const counts = { contact: contactCount, phone: phones.length, isOutbound: 2 };
    for (const member of ['contact', 'phone', 'isOutbound'] as const) {
      requireWhole(apiName, argumentOf(member, row), rows[member][row], 0, counts[member] - 1);
    }
  }
}
