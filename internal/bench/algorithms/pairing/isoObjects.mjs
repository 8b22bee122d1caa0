import { countSorted } from './countSorted.mjs';
import { makeMessageObjects } from './makeMessageObjects.mjs';
import { readCounts } from './readAnswer.mjs';

const read = {
  contactOf: (message) => message.contactId,
  msOf: (message) => Date.parse(message.at),
  isOutbound: (message) => message.direction === 'outbound',
  phoneOf: (message) => Number(message.phone.slice(-7)) - 5550100,
};

/** Moments as ISO texts, sorted by `localeCompare`: what is written first and works on a hundred rows. */
export function prepare(parameters) {
  const messages = makeMessageObjects(parameters).map(({ atMs, ...message }) => ({
    ...message,
    at: new Date(atMs).toISOString(),
  }));
  return {
    run: () => {
      const sorted = [...messages].sort(
        (left, right) => left.contactId.localeCompare(right.contactId) || left.at.localeCompare(right.at),
      );
      return countSorted(sorted, read);
    },
    read: ({ byPhone, unansweredByHour, open }) => readCounts(byPhone, unansweredByHour, open),
  };
}
