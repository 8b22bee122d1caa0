/** The members of those names, in that order. */
export function pick<T, TName extends keyof T>(from: T, names: readonly TName[]): Pick<T, TName> {
  const members = names.map((name) => [name, from[name]]);
  return Object.fromEntries(members) as Pick<T, TName>; // exactly the members that were named
}
