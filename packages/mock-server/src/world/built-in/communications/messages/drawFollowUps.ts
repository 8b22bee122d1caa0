import type { CallTable } from '../../../tables/CallTable';
import type { StoredMessage } from '../../../tables/MessageTable';
import type { DrawContext } from '../../DrawContext';
import { Random } from '../../Random';
import { createRoute } from './createRoute';
import type { DrawnOpening } from './drawOpenings';
import { drawOrigin } from './drawOrigin';
import { writesFirst } from './writesFirst';

/**
 * What was sent after the call in row `index`: a text or a mail for each that the call counts, begun when it was
 * over. None for a call with somebody nobody knows or with one of the few who write unasked, and none while it is
 * under way.
 */
export function drawFollowUps(
  calls: CallTable,
  index: number,
  { seed, agency }: Pick<DrawContext, 'seed' | 'agency'>,
): { readonly openings: readonly DrawnOpening[]; readonly random: Random } | null {
  const texts = calls.smsSentCount.at(index) ?? 0;
  const mails = calls.emailSentCount.at(index) ?? 0;
  const contactIndex = calls.contactIndex.at(index);
  const durationSeconds = calls.durationSeconds.at(index);
  if (texts + mails === 0 || contactIndex === null || durationSeconds === null) return null;
  if (writesFirst(contactIndex)) return null;
  const random = new Random(`${seed} ${agency.id} follow-ups ${calls.serial.at(index)}`);
  const endMs = calls.startMs.at(index) + durationSeconds * 1000;
  const phoneId = calls.phoneId.at(index);
  const phone = agency.phones.find(({ id }) => id === phoneId) ?? agency.phones[0];
  const open = (channel: StoredMessage['channel'], mostSeconds: number) => ({
    atMs: endMs + random.between(5, mostSeconds) * 1000,
    route: createRoute(contactIndex, channel, phone),
    ours: { origin: drawOrigin(random), answersPerMille: 150 },
  });
  return {
    openings: [
      ...Array.from({ length: texts }, () => open('Sms', 90)),
      ...Array.from({ length: mails }, () => open('Email', 240)),
    ],
    random,
  };
}
