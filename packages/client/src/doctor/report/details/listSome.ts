const mostShown = 20;

/** The first of many, and how many more there are. */
export function listSome(items: readonly string[]): readonly string[] {
  const more = items.length - mostShown;
  return more <= 0 ? items : [...items.slice(0, mostShown), `and ${more} more; --json lists them all`];
}
