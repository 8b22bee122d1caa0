import { asParsed } from '../../src/data/asParsed.mjs';
import { uuid } from '../../src/data/uuid.mjs';
import { makeMessages, phones } from './makeMessages.mjs';

/** The same messages as objects with the ids of a database. */
export function makeMessageObjects(parameters) {
  const { contact, atMs, isOutbound, phone } = makeMessages(parameters);
  return asParsed(atMs.length, (row) => ({
    id: uuid(row + 1_000_000),
    contactId: uuid(contact[row]),
    direction: isOutbound[row] === 1 ? 'outbound' : 'inbound',
    atMs: atMs[row],
    phone: phones[phone[row]],
  }));
}
