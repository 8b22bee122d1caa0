import { HOUR_MS } from '../time/milliseconds';
import type { Zone } from '../time/openZone';
import { isEpochMs } from '../time/requireEpochMs';
import type { MessageRows } from './MessageRows';

// Added to a moment of the years from 1000 on, it gives more than 0. Whole days.
const TO_POSITIVE_HOURS = 400_000 * 24;
const TO_POSITIVE_MS = TO_POSITIVE_HOURS * HOUR_MS;

/** What a walk counts. */
export interface WalkCounts {
  /** For each phone: inbound messages, those answered, milliseconds until they were. */
  readonly tallies: Float64Array;
  readonly openCount: number;
  readonly unansweredByHour: readonly number[];
}

/**
 * Walks through the rows backwards in time: when an inbound message is met, the next outbound one of its contact
 * is known, so that one number for each contact is all there is to remember. At one moment the outbound messages
 * are noted first. Arithmetic stands in for branches that no processor could foresee.
 *
 * @returns `undefined` when the rows are not in order of time, at one moment not in that of their ids, or hold what
 * is to be refused
 */
export function walkRows(
  rows: MessageRows,
  contactCount: number,
  phoneCount: number,
  conversation: boolean,
  zone: Zone,
  fromMs: number,
  untilMs: number,
): WalkCounts | undefined {
  const { contact, atMs, isOutbound, phone, idOf } = rows;
  const lastRow = atMs.length - 1;
  // In order of time, the others lie between.
  if (!isEpochMs(atMs[0] ?? 0) || !isEpochMs(atMs[lastRow] ?? 0)) return undefined;
  const hasIds = !!idOf;
  const keptRuns = Number(conversation);
  /** When each contact is next written to, above 0; 0 once that has answered something; -1 for never. */
  const replies = new Float64Array(contactCount).fill(-1);
  const tallies = new Float64Array(phoneCount * 3);
  const unansweredByHour = new Array<number>(24).fill(0);
  let openCount = 0;
  let unansweredCount = 0;
  let hour = 0;
  let hourStartMs = Infinity;
  let hourEndMs = Infinity;
  let besideMs = Infinity;
  let isTied = false;
  for (let row = lastRow; row >= 0; row -= 1) {
    const instantMs = atMs[row] ?? 0;
    const code = contact[row] ?? 0;
    const cell = (phone[row] ?? 0) * 3;
    const outbound = isOutbound[row] ?? 0;
    if (replies[code] === undefined || tallies[cell] === undefined || outbound > 1) return undefined;
    const isBeside = instantMs === besideMs;
    if (isBeside) {
      if (hasIds) {
        const name = idOf?.(row) ?? 0;
        const nextName = idOf?.(row + 1) ?? 0;
        if (name > nextName) return undefined;
        // Copies of a message are neighbours.
        if (name === nextName) continue;
      }
    } else if (!(instantMs < besideMs && Math.floor(instantMs) === instantMs)) return undefined;
    besideMs = instantMs;
    if (instantMs < hourStartMs || instantMs >= hourEndMs) {
      if (instantMs < fromMs || instantMs >= untilMs) continue;
      unansweredByHour[hour] = (unansweredByHour[hour] ?? 0) + unansweredCount;
      unansweredCount = 0;
      const stretch = zone.stretchAt(instantMs);
      // As an integer, because the remainder of a double is slow.
      const hours = Math.floor((instantMs + stretch.offsetMs) / HOUR_MS) | 0;
      hour = (hours + TO_POSITIVE_HOURS) % 24;
      const startMs = hours * HOUR_MS - stretch.offsetMs;
      hourStartMs = Math.max(stretch.fromMs, startMs, fromMs);
      hourEndMs = Math.min(stretch.untilMs, startMs + HOUR_MS, untilMs);
    }
    const positiveMs = instantMs + TO_POSITIVE_MS;
    if (!isBeside) {
      isTied = row > 0 && atMs[row - 1] === instantMs;
      // At one moment, inbound messages come before outbound ones, however the rows stand.
      if (isTied) noteReplies(rows, row, positiveMs, replies);
    }
    const reply = replies[code] ?? 0;
    const inbound = 1 - outbound;
    const answered = inbound & Number(reply > 0);
    tallies[cell] = (tallies[cell] ?? 0) + inbound;
    tallies[cell + 1] = (tallies[cell + 1] ?? 0) + answered;
    tallies[cell + 2] = (tallies[cell + 2] ?? 0) + (reply - positiveMs) * answered;
    unansweredCount += inbound - answered;
    openCount += inbound & Number(reply < 0);
    const kept = reply * (answered & keptRuns);
    replies[code] = kept + (isTied ? reply : positiveMs) * outbound;
  }
  unansweredByHour[hour] = (unansweredByHour[hour] ?? 0) + unansweredCount;
  return { tallies, openCount, unansweredByHour };
}

/** Notes the outbound messages among the rows up to `row` that are of its moment. */
function noteReplies(
  { contact, atMs, isOutbound }: MessageRows,
  row: number,
  positiveMs: number,
  replies: Float64Array,
): void {
  for (let other = row; other >= 0 && atMs[other] === atMs[row]; other -= 1) {
    const code = contact[other] ?? 0;
    const reply = replies[code] ?? 0;
    replies[code] = reply + (positiveMs - reply) * (isOutbound[other] ?? 0);
  }
}
