import { END_MS, HOUR_MS, makeRowObjects, START_MS } from './makeRows.mjs';
import { readLabelled } from './readHours.mjs';

/** A Map by ISO text, and every hour looked up in it: the usual way. */
export function prepare(parameters) {
  const rows = makeRowObjects(parameters);
  return {
    run: () => {
      const present = new Map();
      for (const { at, series, value } of rows) {
        const date = new Date(at).toISOString();
        const hour = present.get(date) ?? { date, sms_count: 0, email_count: 0 };
        hour[series] += value;
        present.set(date, hour);
      }
      const filled = [];
      for (let at = START_MS; at < END_MS; at += HOUR_MS) {
        const date = new Date(at).toISOString();
        filled.push(present.get(date) ?? { date, sms_count: 0, email_count: 0 });
      }
      return filled;
    },
    read: readLabelled,
  };
}
