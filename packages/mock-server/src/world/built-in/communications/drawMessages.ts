import { dayMs } from '../../../time/dayMs';
import type { CallTable } from '../../tables/CallTable';
import { MessageTable } from '../../tables/MessageTable';
import type { DrawContext } from '../DrawContext';
import { drawFollowUps } from '../follow-ups/drawFollowUps';
import { Random } from '../Random';
import { serialsOfDay } from '../serialsOfDay';
import type { DrawnMessage } from './messages/DrawnMessage';
import { drawOpenings } from './messages/drawOpenings';
import { drawThread, mostMessagesOfThread } from './messages/drawThread';

/** More than any call has. */
const mostFollowUps = 7;

/**
 * The messages of an organization, ascending; none for one without contacts. What was sent after calls comes from
 * the calls; everything else from the conversations of each day of the office's calendar, whose replies may be
 * written on later days. A day's conversations depend on the seed and the date alone.
 *
 * How many messages a conversation has follows from the phones it goes over: 2.64 on average in the tenant of
 * 100,000 calls, and 2.80 in the main one. The texts and mails after calls, with what they start, add 19,000 messages to
 * the former in 90 days.
 */
export function drawMessages(calls: CallTable, context: DrawContext): MessageTable {
  const { seed, nowMs, days, agency, contacts } = context;
  const messages = new MessageTable();
  if (contacts.length === 0) return messages;
  const today = Math.floor(nowMs / dayMs);
  // An office east of Greenwich may have begun tomorrow.
  for (let dayNumber = today - days + 1; dayNumber <= today + 1; dayNumber += 1) {
    const random = new Random(`${seed} ${agency.id} messages ${dayNumber}`);
    for (const [place, opening] of drawOpenings(context, dayNumber, random).entries()) {
      const firstSerial = serialOf(dayNumber * serialsOfDay + place, mostFollowUps);
      keep(firstSerial, drawThread({ ...opening, firstSerial }, context, random));
    }
  }
  for (let index = 0; index < calls.length; index += 1) {
    for (const { opening, place, random } of drawFollowUps(calls, index, context)) {
      const firstSerial = serialOf(calls.serial.at(index), place);
      keep(firstSerial, drawThread({ ...opening, firstSerial }, context, random));
    }
  }
  messages.sortByTime();
  return messages;

  function keep(firstSerial: number, thread: readonly DrawnMessage[]): void {
    for (const [place, { finalStatus, settledMs, ...message }] of thread.entries()) {
      if (message.atMs > nowMs) return;
      messages.push({
        serial: firstSerial + place,
        status: settledMs > nowMs ? 'Queued' : finalStatus,
        ...message,
      });
    }
  }
}

/** The first serial of a thread: of the threads that share a number, calls have the first and a conversation the last. */
function serialOf(number: number, thread: number): number {
  return (number * (mostFollowUps + 1) + thread) * mostMessagesOfThread;
}
