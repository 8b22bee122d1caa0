import { makeLegObjects, timeZone } from './makeLegs.mjs';
import { readDayObjects } from './readDays.mjs';

/** The usual trick: a formatter that happens to print days as `YYYY-MM-DD`, asked for every row. */
export function prepare(parameters) {
  const legs = makeLegObjects(parameters);
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return {
    run: () => {
      const days = new Map();
      for (const leg of legs) {
        const date = formatter.format(leg.startMs);
        const day = days.get(date) ?? { date, incoming: 0, forwarded: 0 };
        if (leg.service === 'Incoming') day.incoming += 1;
        if (leg.service === 'CallForward') day.forwarded += 1;
        days.set(date, day);
      }
      return days.values();
    },
    read: readDayObjects,
  };
}
