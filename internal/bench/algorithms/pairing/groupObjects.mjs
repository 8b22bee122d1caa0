import { countSorted } from './countSorted.mjs';
import { makeMessageObjects } from './makeMessageObjects.mjs';
import { readCounts } from './readAnswer.mjs';

const read = {
  contactOf: (message) => message.contactId,
  msOf: (message) => message.atMs,
  isOutbound: (message) => message.direction === 'outbound',
  phoneOf: (message) => Number(message.phone.slice(-7)) - 5550100,
};

export function prepare(parameters) {
  const messages = makeMessageObjects(parameters);
  return {
    run: () => {
      const groups = new Map();
      for (const message of messages) {
        const group = groups.get(message.contactId);
        if (group === undefined) groups.set(message.contactId, [message]);
        else group.push(message);
      }
      const sorted = [];
      for (const group of groups.values())
        sorted.push(...group.sort((left, right) => left.atMs - right.atMs));
      return countSorted(sorted, read);
    },
    read: ({ byPhone, unansweredByHour, open }) => readCounts(byPhone, unansweredByHour, open),
  };
}
