/** Counts of 168 hours, Monday 00:00 first, from rows of weekday (Monday 1), hour and count. */
export function readCells(rows) {
  const counts = new Array(168).fill(0);
  for (const [day, hour, count] of rows) counts[(Number(day) - 1) * 24 + Number(hour)] += Number(count);
  return counts;
}

/** The same from our grid. */
export const readGrid = ({ cells }) => readCells(cells.map(({ day, hour, count }) => [day, hour, count]));
