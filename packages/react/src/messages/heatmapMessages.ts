/**
 * Texts of `Heatmap`. Numbers and names of days arrive already written in the reader's locale; a noun is what is
 * counted, plural, as the system's view names it.
 */
export const heatmapMessages = {
  label: 'Calls by day and hour',
  errorTitle: 'Couldn’t load the heatmap',
  deniedTitle: 'No access to heatmap',
  emptyTitle: (noun: string) => `No ${noun} in this range`,
  emptyHelp: (noun: string) => `The grid fills as ${noun} arrive.`,
  /** @param isOne whether the count is 1 */
  counted: (count: string, noun: string, isOne: boolean) =>
    `${count} ${isOne && noun.endsWith('s') ? noun.slice(0, -1) : noun}`,
  /** One hour of the week, on screen. */
  hour: (day: string, start: string, end: string) => `${day} ${start}–${end}`,
  /** One hour of the week, read out. */
  spokenHour: (day: string, start: string, end: string) => `${day} ${start} to ${end}`,
  /** An hour of the day, read out: the name of a column. */
  spokenColumn: (start: string, end: string) => `${start} to ${end}`,
  /** One hour with its count, on screen. */
  reading: (hour: string, counted: string) => `${hour} · ${counted}`,
  /** One hour with its count, read out. */
  spokenReading: (hour: string, counted: string) => `${hour}, ${counted}`,
  /** Before the reading of the busiest hour. */
  busiest: 'Busiest',
  /** Accessible name of the chart before it is entered. @param peak the busiest hour, read out */
  explore: (peak: string) => `Explore hour by hour. Busiest: ${peak}`,
  /** Accessible name of the grid of hours. */
  grid: (noun: string) => `Hours of the week, ${noun}`,
  day: 'Day',
  hourHead: 'Hour',
  /** In the legend, beside an outlined swatch. @param hourCount how many; @param peak the largest count */
  aboveScale: (hourCount: number, peak: string) =>
    hourCount === 1 ? `${peak}, above the scale` : `${hourCount} hours above the scale`,
  approximate: 'Approximate hours',
  /** Why hours are approximate. */
  clockChange: (noun: string) => `Clocks changed within this range, so some ${noun} may stand one hour off.`,
};
