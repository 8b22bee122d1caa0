/**
 * An id for each row: its name, and for every further row of that name the name with a number behind that no other row
 * has. Linear.
 *
 * @param names not empty
 */
export function uniqueIds(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const counts = new Map<string, number>();
  return names.map((name) => {
    let count = (counts.get(name) ?? 0) + 1;
    let id = name;
    if (count > 1) {
      while (taken.has(`${name}#${count}`)) count += 1;
      id = `${name}#${count}`;
      taken.add(id);
    }
    counts.set(name, count);
    return id;
  });
}
