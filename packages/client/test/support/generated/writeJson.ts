import type { Place } from '../places';
import { withValueAt } from '../places';

const zero = '@negative zero@';
const foreign = '@foreign text@';

/** JSON that spells a negative zero as what it is. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) => (Object.is(member, -0) ? zero : member));
  return text.replaceAll(`"${zero}"`, '-0');
}

/** The same with a text in place of what is at a place, JSON or not; `undefined` takes the member away. */
export function writeJsonWith(value: unknown, place: Place, text: string | undefined): string {
  if (text === undefined) return writeJson(withValueAt(value, place, undefined));
  // A function: a text may hold what `replace` reads as a pattern.
  return writeJson(withValueAt(value, place, foreign)).replace(`"${foreign}"`, () => text);
}

/** What a client gives for it: as it was read, without negative zeros. */
export function mend(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mend);
  if (typeof value === 'number') return value + 0;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mend(member)]));
}
