import { isDeepStrictEqual } from 'node:util';

/** The members in which two rows agree: none, for rows that can tell whether a table moves whole rows. */
export function sharedMembers<Row extends object>(one: Row, other: Row): readonly string[] {
  // A row's own keys are its members.
  const names = Object.keys(one) as (keyof Row & string)[];
  return names.filter((name) => isDeepStrictEqual(one[name], other[name]));
}
