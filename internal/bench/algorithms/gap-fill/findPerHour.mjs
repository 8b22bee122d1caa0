import { END_MS, HOUR_MS, makeRowObjects, START_MS } from './makeRows.mjs';
import { readLabelled } from './readHours.mjs';

/** Every hour searched for among all rows: short, and quadratic. */
export function prepare(parameters) {
  const rows = makeRowObjects(parameters);
  return {
    run: () => {
      const filled = [];
      for (let at = START_MS; at < END_MS; at += HOUR_MS) {
        const count = (series) => rows.find((row) => row.at === at && row.series === series)?.value ?? 0;
        filled.push({
          date: new Date(at).toISOString(),
          sms_count: count('sms_count'),
          email_count: count('email_count'),
        });
      }
      return filled;
    },
    read: readLabelled,
  };
}
