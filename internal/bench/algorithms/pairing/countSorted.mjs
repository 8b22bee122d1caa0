import { PHONE_COUNT } from './makeMessages.mjs';

/**
 * The single pass over sorted rows that plain code ends in.
 *
 * @template T
 * @param {readonly T[]} rows by contact, then time
 * @param {{ contactOf: (row: T) => unknown, msOf: (row: T) => number, isOutbound: (row: T) => boolean,
 * phoneOf: (row: T) => number }} read
 */
export function countSorted(rows, { contactOf, msOf, isOutbound, phoneOf }) {
  const byPhone = Array.from({ length: PHONE_COUNT }, () => ({ responded: 0, unanswered: 0, responseMs: 0 }));
  const unansweredByHour = new Array(24).fill(0);
  let open = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (isOutbound(row)) continue;
    const next = rows[index + 1];
    const isLast = next === undefined || contactOf(next) !== contactOf(row);
    const phone = byPhone[phoneOf(row)];
    if (!isLast && isOutbound(next)) {
      phone.responded += 1;
      phone.responseMs += msOf(next) - msOf(row);
    } else {
      phone.unanswered += 1;
      unansweredByHour[new Date(msOf(row)).getUTCHours()] += 1;
      if (isLast) open += 1;
    }
  }
  return { byPhone, unansweredByHour, open };
}
