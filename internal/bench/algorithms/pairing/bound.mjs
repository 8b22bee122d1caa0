import { makeMessages } from './makeMessages.mjs';

export function prepare(parameters) {
  const { contact, atMs, isOutbound, phone } = makeMessages(parameters);
  return {
    run: () => {
      let contacts = 0;
      let moments = 0;
      let outbound = 0;
      let phoneSum = 0;
      for (let row = 0; row < atMs.length; row += 1) {
        contacts += contact[row];
        moments += atMs[row];
        outbound += isOutbound[row];
        phoneSum += phone[row];
      }
      return contacts + moments + outbound + phoneSum;
    },
  };
}
