// Whole words: a duration holds the letters of a ratio.
const rateName = /(?:^|_)(?:rate|ratio|pct|percent|share|adherence|confidence|conversion)(?:_|$)/;
const measureName = /^avg_|cost|minutes|hours|seconds|_secs$|duration|billsec/;
const placeName = /^(?:day|day_of_week|hour|page|limit|offset|statusCode|\d*)$/;

/** Whether a member is a rate or a ratio, by its name. */
export function isRate(key: string, value: unknown): value is number {
  return typeof value === 'number' && rateName.test(key);
}

/** Whether a member counts something: a whole number that is no rate, duration, cost, place in a week or page. */
export function isCount(key: string, value: unknown): value is number {
  return Number.isInteger(value) && !rateName.test(key) && !measureName.test(key) && !placeName.test(key);
}

/** Whether a member is a figure of any kind, so not a place in a week or a page. */
export function isFigure(key: string, value: unknown): value is number {
  return typeof value === 'number' && !placeName.test(key);
}
