import { makeMessages } from './makeMessages.mjs';

export function prepare(parameters) {
  const { contact, atMs, isOutbound, phone } = makeMessages(parameters);
  return {
    run: () => {
      let sum = 0;
      for (let row = 0; row < atMs.length; row += 1)
        sum += contact[row] + atMs[row] + isOutbound[row] + phone[row];
      return sum;
    },
  };
}
