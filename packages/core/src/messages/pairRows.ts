import { createInputError } from '../arguments/createInputError';
import { requireWhole } from '../arguments/requireWhole';
import { openZone } from '../time/openZone';
import { isEpochMs, requireEpochMs } from '../time/requireEpochMs';
import type { MessageNames, MessageRows } from './MessageRows';
import type { PairResponsesOptions, ResponseTimes } from './ResponseTimes';
import { requireDistinctRows } from './requireDistinctRows';
import { sortRows } from './sortRows';
import { summarizeTallies } from './summarizeTallies';

const HOUR_MS = 3_600_000;
// Added to a moment of the years from 1000 on, it gives more than 0.
const TO_POSITIVE_MS = 4e13;
// The range of `Date`: what is outside the narrower one of `requireEpochMs` has been refused by then.
const LARGEST_MS = 8.64e15;

/**
 * {@link pairResponses} for both of its forms. Rows are walked through backwards in time: when an inbound
 * message is met, the next outbound one of its contact is known, so that one number for each contact is all
 * there is to remember. Arithmetic stands in for branches that no processor could foresee.
 */
export function pairRows(
  apiName: string,
  rows: MessageRows,
  { contactCount, phones, argumentOf }: MessageNames,
  { conversation = false, timeZone = 'UTC', startMs, endMs }: PairResponsesOptions,
): ResponseTimes {
  const zone = openZone(apiName, timeZone);
  const fromMs = startMs === undefined ? -Infinity : requireEpochMs(apiName, 'startMs', startMs);
  const untilMs = endMs === undefined ? Infinity : requireEpochMs(apiName, 'endMs', endMs);
  if (untilMs <= fromMs) {
    throw createInputError('reversed_range', apiName, 'endMs', endMs, `to come after the start ${startMs}`);
  }
  const { contact, atMs, isOutbound, phone, id } = rows;
  const phoneCount = phones.length;
  const kept = conversation ? 1 : 0;
  /** When each contact is next written to, above 0; 0 once that has answered something; -1 for never. */
  const replies = new Float64Array(contactCount).fill(-1);
  const tallies = new Float64Array(phoneCount * 3);
  const unansweredByHour = new Array<number>(24).fill(0);
  let openCount = 0;

  let isOrdered = true;
  let hasTies = false;
  let first = 0;
  let end = 0;
  let besideMs = -Infinity;
  for (let row = 0; row < atMs.length; row += 1) {
    const instantMs = atMs[row] ?? 0;
    if (!isEpochMs(instantMs) || Math.floor(instantMs) !== instantMs) {
      const argument = argumentOf('atMs', row);
      requireWhole(apiName, argument, requireEpochMs(apiName, argument, instantMs), -LARGEST_MS, LARGEST_MS);
    }
    if (instantMs <= besideMs) {
      hasTies = true;
      if (instantMs < besideMs || (id && (id[row] ?? 0) < (id[row - 1] ?? 0))) isOrdered = false;
    }
    if (instantMs < fromMs) first += 1;
    if (instantMs < untilMs) end += 1;
    besideMs = instantMs;
  }
  requireDistinctRows(apiName, rows, argumentOf);
  const order = isOrdered ? null : sortRows(rows, contactCount, refuse);
  if (order) {
    first = 0;
    end = atMs.length;
  }

  besideMs = Infinity;
  let besideRow = -1;
  let hour = 0;
  let hourStartMs = Infinity;
  let hourEndMs = Infinity;
  let unansweredCount = 0;
  for (let place = end - 1; place >= first; place -= 1) {
    const row = rowAt(place);
    const instantMs = atMs[row] ?? 0;
    const contactCode = contact[row] ?? 0;
    const phoneCode = phone[row] ?? 0;
    const outbound = isOutbound[row] ?? 0;
    if (contactCode >= contactCount || phoneCode >= phoneCount || outbound > 1) refuse(row);
    if (hasTies) {
      const isTied = instantMs === besideMs;
      besideMs = instantMs;
      if (instantMs < fromMs || instantMs >= untilMs) continue;
      if (!isTied) noteReplies(place, instantMs);
      else if (outbound === 1 || (id && id[row] === id[besideRow])) continue;
      besideRow = row;
    }
    if (instantMs < hourStartMs || instantMs >= hourEndMs) {
      unansweredByHour[hour] = (unansweredByHour[hour] ?? 0) + unansweredCount;
      unansweredCount = 0;
      const { fromMs: stretchStartMs, untilMs: stretchEndMs, offsetMs } = zone.stretchAt(instantMs);
      const hours = Math.floor((instantMs + offsetMs) / HOUR_MS);
      hour = ((hours % 24) + 24) % 24;
      hourStartMs = Math.max(stretchStartMs, hours * HOUR_MS - offsetMs);
      hourEndMs = Math.min(stretchEndMs, hours * HOUR_MS - offsetMs + HOUR_MS);
    }
    const reply = replies[contactCode] ?? 0;
    const positiveMs = instantMs + TO_POSITIVE_MS;
    const inbound = 1 - outbound;
    const answered = inbound & Number(reply > 0);
    const cell = phoneCode * 3;
    tallies[cell] = (tallies[cell] ?? 0) + inbound;
    tallies[cell + 1] = (tallies[cell + 1] ?? 0) + answered;
    tallies[cell + 2] = (tallies[cell + 2] ?? 0) + (reply - positiveMs) * answered;
    unansweredCount += inbound - answered;
    openCount += inbound & Number(reply < 0);
    replies[contactCode] = positiveMs * outbound + reply * (answered & kept);
  }
  unansweredByHour[hour] = (unansweredByHour[hour] ?? 0) + unansweredCount;
  const { byPhone, ...counts } = summarizeTallies(apiName, tallies, phones);
  return { ...counts, openCount, byPhone, unansweredByHour, timeZone };

  function rowAt(place: number): number {
    return order ? (order[place] ?? 0) : place;
  }

  /** At one moment, inbound messages come before outbound ones, however the rows stand. */
  function noteReplies(last: number, instantMs: number): void {
    for (let place = last; place >= first && atMs[rowAt(place)] === instantMs; place -= 1) {
      const row = rowAt(place);
      if (isOutbound[row] === 1) replies[contact[row] ?? 0] = instantMs + TO_POSITIVE_MS;
    }
  }

  function refuse(row: number): void {
    const counts = { contact: contactCount, phone: phoneCount, isOutbound: 2 };
    for (const member of ['contact', 'phone', 'isOutbound'] as const) {
      requireWhole(apiName, argumentOf(member, row), rows[member][row], 0, counts[member] - 1);
    }
  }
}
