import type { Tenant } from './Tenant';
import { groupsOf } from './tallies';

type Message = Tenant['messages'][number];

/** Inbound messages with and without an answer. */
export interface PairedMessages {
  readonly answered: readonly { readonly message: Message; readonly waitMs: number }[];
  readonly open: readonly Message[];
}

/**
 * Which inbound messages were answered. In the order of contact and moment an outbound message answers the inbound
 * one before it, so an inbound one is answered just when the contact's next message is outbound. Of one moment the
 * inbound messages come first, then the lower serial.
 */
export function pairMessages(messages: readonly Message[]): PairedMessages {
  const answered: { message: Message; waitMs: number }[] = [];
  const open: Message[] = [];
  for (const [, own] of groupsOf(messages, ({ contactIndex }) => contactIndex)) {
    const thread = [...own].sort(
      (one, other) =>
        one.atMs - other.atMs ||
        Number(one.direction === 'Outbound') - Number(other.direction === 'Outbound') ||
        one.serial - other.serial,
    );
    for (const [index, message] of thread.entries()) {
      if (message.direction === 'Outbound') continue;
      const next = thread[index + 1];
      if (next?.direction === 'Outbound') answered.push({ message, waitMs: next.atMs - message.atMs });
      else open.push(message);
    }
  }
  return { answered, open };
}
