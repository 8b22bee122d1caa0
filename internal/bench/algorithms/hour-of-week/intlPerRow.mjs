import { makeMoments, timeZone } from './makeMoments.mjs';
import { readCells } from './readCells.mjs';

const weekdays = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 };

/** Reads weekday and hour as the zone's clock showed them. */
export function createReader() {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (moment) => {
    const parts = formatter.formatToParts(moment);
    const textOf = (wanted) => parts.find(({ type }) => type === wanted).value;
    return (weekdays[textOf('weekday')] - 1) * 24 + Number(textOf('hour'));
  };
}

export const readCounts = (counts) =>
  readCells(counts.map((count, slot) => [Math.floor(slot / 24) + 1, slot % 24, count]));

export function prepare(parameters) {
  const moments = Array.from(makeMoments(parameters));
  const slotOf = createReader();
  return {
    run: () => {
      const counts = new Array(168).fill(0);
      for (const moment of moments) counts[slotOf(moment)] += 1;
      return counts;
    },
    read: readCounts,
  };
}
