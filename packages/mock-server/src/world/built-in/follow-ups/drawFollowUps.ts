import type { CallTable } from '../../tables/CallTable';
import { createRoute } from '../communications/messages/createRoute';
import type { DrawnOpening } from '../communications/messages/drawOpenings';
import { drawOrigin } from '../communications/messages/drawOrigin';
import type { DrawContext } from '../DrawContext';
import type { Random } from '../Random';
import { beginFollowUp, followUpChannels } from './beginFollowUp';

/** What was sent after a call and may be answered. */
export interface FollowUp {
  readonly opening: DrawnOpening;
  /** Place among all that a call may be followed up by; the same whatever else was sent. */
  readonly place: number;
  /** The chance of what comes of it. */
  readonly random: Random;
}

/** What was sent after the call in row `index`: the text and the mail that the call counts, soon after its end. */
export function* drawFollowUps(
  calls: CallTable,
  index: number,
  context: Pick<DrawContext, 'seed' | 'agency'>,
): Generator<FollowUp, void, undefined> {
  const counts = { Sms: calls.smsSentCount.at(index), Email: calls.emailSentCount.at(index) };
  const contactIndex = calls.contactIndex.at(index);
  const durationSeconds = calls.durationSeconds.at(index);
  if (contactIndex === null || durationSeconds === null) return;
  const call = {
    serial: calls.serial.at(index),
    endMs: calls.startMs.at(index) + durationSeconds * 1000,
  };
  const phoneId = calls.phoneId.at(index);
  const { phones } = context.agency;
  for (const [place, channel] of followUpChannels.entries()) {
    if ((counts[channel] ?? 0) === 0) continue;
    const { sentMs, random } = beginFollowUp(channel, call, context);
    const phone = phones.find(({ id }) => id === phoneId) ?? phones[0];
    const route = createRoute(contactIndex, channel, phone);
    const ours = { origin: drawOrigin(random), answersPerMille: 150 };
    yield { opening: { atMs: sentMs, route, ours }, place, random };
  }
}
