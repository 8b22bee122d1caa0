/** More than any day has of anything: a row's serial is its day's number times this plus its place in the day. */
export const serialsOfDay = 100_000;
