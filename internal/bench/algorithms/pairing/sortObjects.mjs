import { countSorted } from './countSorted.mjs';
import { makeMessageObjects } from './makeMessageObjects.mjs';
import { makeMessages } from './makeMessages.mjs';
import { readCounts } from './readAnswer.mjs';

const read = {
  contactOf: (message) => message.contactId,
  msOf: (message) => message.atMs,
  isOutbound: (message) => message.direction === 'outbound',
};

/** @param {{ hasNumbers: boolean }} parameters `hasNumbers`: contacts and phones are numbers, the kinder case */
export function prepare(parameters) {
  const messages = parameters.hasNumbers ? makeNumbered(parameters) : makeMessageObjects(parameters);
  const compareContacts = parameters.hasNumbers
    ? (left, right) => left.contactId - right.contactId
    : (left, right) => (left.contactId < right.contactId ? -1 : left.contactId > right.contactId ? 1 : 0);
  const phoneOf = parameters.hasNumbers
    ? (message) => message.phone
    : (message) => Number(message.phone.slice(-7)) - 5550100;
  return {
    run: () => {
      const sorted = [...messages].sort(
        (left, right) => compareContacts(left, right) || left.atMs - right.atMs,
      );
      return countSorted(sorted, { ...read, phoneOf });
    },
    read: ({ byPhone, unansweredByHour, open }) => readCounts(byPhone, unansweredByHour, open),
  };
}

function makeNumbered(parameters) {
  const { contact, atMs, isOutbound, phone } = makeMessages(parameters);
  return Array.from(atMs, (moment, row) => ({
    contactId: contact[row],
    direction: isOutbound[row] === 1 ? 'outbound' : 'inbound',
    atMs: moment,
    phone: phone[row],
  }));
}
