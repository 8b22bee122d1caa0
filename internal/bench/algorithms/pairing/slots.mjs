import { makeMessages, PHONE_COUNT } from './makeMessages.mjs';
import { readCounts } from './readAnswer.mjs';

const HOUR_MS = 3_600_000;

/** The floor for messages in time order: a slot for each contact, nothing checked, UTC only. */
export function prepare(parameters) {
  const { contact, atMs, isOutbound, phone, contactCount } = makeMessages(parameters);
  return {
    run: () => {
      // Moments are after 1970, so 0 is nobody.
      const waitingMs = new Float64Array(contactCount);
      const waitingPhone = new Uint8Array(contactCount);
      const responded = new Float64Array(PHONE_COUNT);
      const unanswered = new Float64Array(PHONE_COUNT);
      const responseMs = new Float64Array(PHONE_COUNT);
      const unansweredByHour = new Float64Array(24);
      const giveUp = (code) => {
        unanswered[waitingPhone[code]] += 1;
        unansweredByHour[Math.floor(waitingMs[code] / HOUR_MS) % 24] += 1;
      };
      for (let row = 0; row < atMs.length; row += 1) {
        const code = contact[row];
        const sinceMs = waitingMs[code];
        if (isOutbound[row] === 0) {
          if (sinceMs > 0) giveUp(code);
          waitingMs[code] = atMs[row];
          waitingPhone[code] = phone[row];
        } else if (sinceMs > 0) {
          responded[waitingPhone[code]] += 1;
          responseMs[waitingPhone[code]] += atMs[row] - sinceMs;
          waitingMs[code] = 0;
        }
      }
      let open = 0;
      for (let code = 0; code < contactCount; code += 1) {
        if (waitingMs[code] === 0) continue;
        giveUp(code);
        open += 1;
      }
      return { responded, unanswered, responseMs, unansweredByHour, open };
    },
    read: ({ responded, unanswered, responseMs, unansweredByHour, open }) => {
      const phoneAt = (_, code) => ({
        responded: responded[code],
        unanswered: unanswered[code],
        responseMs: responseMs[code],
      });
      return readCounts(Array.from(responded, phoneAt), unansweredByHour, open);
    },
  };
}
