import type { MessageColumns } from '../../src/messages/MessageColumns';
import type { MessageRecord } from '../../src/messages/MessageRecord';

/** The phones of the messages that {@link messageColumns} makes, by code. */
export const phones = ['+12025550103', null, '+12025550101', '+12025550102'];

const digitsOf = (text: string) => Number(text.replace(/\D/g, ''));

/** Messages of `randomMessageLog` as columns: contacts and ids are the numbers in their names. */
export function messageColumns(messages: readonly MessageRecord[]): MessageColumns {
  return {
    contact: Uint32Array.from(messages, ({ contactId }) => digitsOf(contactId)),
    atMs: Float64Array.from(messages, ({ atMs }) => atMs),
    isOutbound: Uint8Array.from(messages, ({ direction }) => (direction === 'outbound' ? 1 : 0)),
    phone: Uint8Array.from(messages, ({ phone = null }) => phones.indexOf(phone)),
    id: Uint32Array.from(messages, ({ id }) => digitsOf(id)),
  };
}
