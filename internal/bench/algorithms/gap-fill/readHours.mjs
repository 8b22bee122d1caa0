import { HOUR_COUNT, HOUR_MS, START_MS } from './makeRows.mjs';

/** Every hour's two counts, as `[start, sms, email]`, from a function that gives the hour at a place. */
export const readHours = (length, at) => Array.from({ length }, (_, hour) => at(hour).map(Number));

/** The same from two dense columns, which say no starts. */
export const readColumns = ([sms, email]) =>
  readHours(HOUR_COUNT, (hour) => [START_MS + hour * HOUR_MS, sms[hour], email[hour]]);

/** The same from row objects with ISO labels. */
export const readLabelled = (rows) =>
  readHours(rows.length, (hour) => [
    Date.parse(rows[hour].date),
    rows[hour].sms_count,
    rows[hour].email_count,
  ]);
