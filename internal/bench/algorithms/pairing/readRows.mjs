import { readCounts } from './readAnswer.mjs';

/** Rows of phone, hour, responded, unanswered, milliseconds and open, as both databases give them. */
export function readRows(rows) {
  const byPhone = [];
  const unansweredByHour = new Array(24).fill(0);
  let openTotal = 0;
  for (const [phone, hour, responded, unanswered, responseMs, open] of rows.map((row) => row.map(Number))) {
    byPhone[phone] ??= { responded: 0, unanswered: 0, responseMs: 0 };
    byPhone[phone].responded += responded;
    byPhone[phone].unanswered += unanswered;
    byPhone[phone].responseMs += responseMs;
    unansweredByHour[hour] += unanswered;
    openTotal += open;
  }
  return readCounts(byPhone, unansweredByHour, openTotal);
}
