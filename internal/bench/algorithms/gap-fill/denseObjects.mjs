import { HOUR_COUNT, HOUR_MS, makeRowObjects, START_MS } from './makeRows.mjs';
import { readLabelled } from './readHours.mjs';

/** The floor of the object form: a slot for each hour, the text of a day made once. */
export function prepare(parameters) {
  const rows = makeRowObjects(parameters);
  const hours = Array.from({ length: 24 }, (_, hour) => `T${String(hour).padStart(2, '0')}:00:00.000Z`);
  return {
    run: () => {
      const sms = new Float64Array(HOUR_COUNT);
      const email = new Float64Array(HOUR_COUNT);
      for (const { at, series, value } of rows) {
        const slot = (at - START_MS) / HOUR_MS;
        if (series === 'sms_count') sms[slot] += value;
        else email[slot] += value;
      }
      const filled = [];
      for (let slot = 0; slot < HOUR_COUNT; slot += 24) {
        const day = new Date(START_MS + slot * HOUR_MS).toISOString().slice(0, 10);
        for (let hour = 0; hour < 24; hour += 1)
          filled.push({
            date: day + hours[hour],
            sms_count: sms[slot + hour],
            email_count: email[slot + hour],
          });
      }
      return filled;
    },
    read: readLabelled,
  };
}
