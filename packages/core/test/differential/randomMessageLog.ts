import type { MessageDirection, MessageRecord } from '../../src/messages/MessageRecord';
import { createRandom, pick } from './createRandom';
import { randomMoment } from './zones';

const MESSAGES_PER_CONTACT = 20;
const MINUTE_MS = 60_000;

/** Messages of a year in no order; whole minutes within an hour or so make ties in every conversation. */
export function randomMessageLog(count: number): readonly MessageRecord[] {
  const random = createRandom(17);
  const contactCount = Math.ceil(count / MESSAGES_PER_CONTACT);
  const firstMoments = Array.from(
    { length: contactCount },
    () => Math.floor(randomMoment(random) / MINUTE_MS) * MINUTE_MS,
  );
  return Array.from({ length: count }, (_, index) => {
    const contact = random(contactCount);
    const direction = pick<MessageDirection>(random, ['inbound', 'outbound']);
    return {
      // Ids in another order than the rows, so that ties by id are not ties by position.
      id: `message-${String((index * 7919) % 1_000_003).padStart(7, '0')}`,
      contactId: `contact-${contact}`,
      direction,
      atMs: (firstMoments[contact] ?? 0) + random(90) * MINUTE_MS,
      phone: pick(random, [null, '+12025550101', '+12025550102', '+12025550103']),
      channel: pick(random, [null, 'sms', 'sms', 'whatsapp', 'email', 'instagram_dm']),
      status:
        direction === 'inbound'
          ? pick(random, [null, 'received'])
          : pick(random, [null, 'queued', 'sent', 'delivered', 'delivered', 'failed']),
    };
  });
}
