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

/** A day that exists, `YYYY-MM-DD`. */
export const day: Shape<string> = shapeOf(
  'a day YYYY-MM-DD',
  (value) => typeof value === 'string' && isMoment(`${value}T00:00:00.000Z`, /^\d{4}-\d{2}-\d{2}T/),
);

/** A moment in UTC, `2026-02-16T15:00:00Z`, with or without a fraction of a second. */
export const utcMoment: Shape<string> = shapeOf(
  'a moment ending in Z',
  (value) =>
    typeof value === 'string' && isMoment(value, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/),
);

/** A moment in UTC with its offset spelt out, `2026-02-24T09:15:15+00:00`, with or without a fraction. */
export const offsetMoment: Shape<string> = shapeOf(
  'a moment ending in +00:00',
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?\+00:00$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
);

/** Whether a text has a form and names a day that exists: 30 February does not come back as itself. */
function isMoment(value: string, form: RegExp): boolean {
  const ms = Date.parse(value);
  return form.test(value) && !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value.slice(0, 10));
}
