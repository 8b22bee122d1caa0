import { PHONE_COUNT, phones } from './makeMessages.mjs';

/**
 * The answer that all contenders share.
 *
 * @param {ArrayLike<{ responded: number, unanswered: number, responseMs: number }>} byPhone
 * @param {ArrayLike<number>} unansweredByHour
 * @param {number} open
 */
export function readCounts(byPhone, unansweredByHour, open) {
  const rows = Array.from({ length: PHONE_COUNT }, (_, code) => byPhone[code]);
  const whole = { responded: 0, unanswered: 0, responseMs: 0 };
  for (const row of rows) for (const name of Object.keys(whole)) whole[name] += row[name];
  return { total: finish(whole), byPhone: rows.map(finish), unansweredByHour: [...unansweredByHour], open };
}

/** Both numbers are whole and below 2^53, so the quotient is the nearest double. */
const finish = ({ responded, unanswered, responseMs }) => [
  responded,
  unanswered,
  responded === 0 ? null : responseMs / (responded * 1000),
];

/** The answer of {@link readCounts}, from what our functions return. */
export function readResponseTimes({ byPhone, unansweredByHour, openCount, ...total }) {
  const rowOf = ({ respondedCount, unansweredCount, averageResponseSeconds }) => [
    respondedCount,
    unansweredCount,
    averageResponseSeconds,
  ];
  const rows = new Map(byPhone.map((row) => [row.phone, rowOf(row)]));
  return {
    total: rowOf(total),
    byPhone: phones.map((phone) => rows.get(phone) ?? [0, 0, null]),
    unansweredByHour: [...unansweredByHour],
    open: openCount,
  };
}
