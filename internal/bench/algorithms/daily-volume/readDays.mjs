/** Rows of day, incoming and forwarded, by day. */
export const readDays = (rows) =>
  rows
    .map(([date, incoming, forwarded]) => [date, Number(incoming), Number(forwarded)])
    .sort(([left], [right]) => (left < right ? -1 : 1));

/** The same from objects. */
export const readDayObjects = (rows) =>
  readDays([...rows].map(({ date, incoming, forwarded }) => [date, incoming, forwarded]));
