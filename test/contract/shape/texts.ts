import { type Shape, shapeOf } from './Shape';

/** Any text. */
export const text: Shape<string> = shapeOf('a text', (value) => typeof value === 'string');

/** A text of one character or more. */
export const someText: Shape<string> = shapeOf(
  'a text',
  (value) => typeof value === 'string' && value !== '',
);

/** `true` or `false`. */
export const flag: Shape<boolean> = shapeOf('true or false', (value) => typeof value === 'boolean');

/** A text that a pattern describes. @param expected what the pattern stands for, in words */
export function matching(pattern: RegExp, expected: string): Shape<string> {
  return shapeOf(expected, (value) => typeof value === 'string' && pattern.test(value));
}

/** One of some values and nothing else. */
export function oneOf(...values: readonly (string | number | boolean)[]): Shape<string> {
  return shapeOf(`one of ${values.join(', ')}`, (value) => values.some((one) => one === value));
}

/** A UUID in lower case. */
export const uuid: Shape<string> = matching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a UUID');

/**
 * A text that a pattern describes and that begins with a day that exists, and a time of day that does where it has one.
 * @param expected what the pattern stands for, in words
 */
export function calendarText(pattern: RegExp, expected: string): Shape<string> {
  return shapeOf(
    expected,
    (value) => typeof value === 'string' && pattern.test(value) && isOnCalendar(value),
  );
}

/** A day that exists, `YYYY-MM-DD`. */
export const day: Shape<string> = calendarText(/^\d{4}-\d{2}-\d{2}$/, 'a day YYYY-MM-DD');

/** A moment in UTC, `2026-02-16T15:00:00Z`, with or without a fraction of a second. */
export const utcMoment: Shape<string> = calendarText(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/,
  'a moment ending in Z',
);

/** A moment in UTC with its offset spelt out, `2026-02-24T09:15:15+00:00`, with or without a fraction. */
export const offsetMoment: Shape<string> = calendarText(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?\+00:00$/,
  'a moment ending in +00:00',
);

/** Whether the day and the time that a text begins with come back as themselves: 30 February and 24:00 do not. */
function isOnCalendar(value: string): boolean {
  const [, date, minutes = '00:00', seconds = ':00'] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?)?/.exec(value) ?? [];
  const iso = `${date}T${minutes}${seconds}.000Z`;
  const ms = Date.parse(iso);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === iso;
}
