/** A number in a JSON value: where it is, and a copy of the value with it changed by one. */
export interface FoundNumber {
  /** As errors spell it, for example `overview.summary.total_calls` or `agentStats[0].missed_calls`. */
  readonly path: string;
  readonly value: number;
  readonly bumped: unknown;
}

/** Every number of a JSON value, those of every row of a list included. */
export function everyNumber(value: unknown): readonly FoundNumber[] {
  return numbersWithin(value, '', (changed) => changed);
}

function numbersWithin(
  value: unknown,
  path: string,
  rebuild: (changed: unknown) => unknown,
): readonly FoundNumber[] {
  if (typeof value === 'number') return [{ path, value, bumped: rebuild(value + 1) }];
  if (Array.isArray(value)) {
    return value.flatMap((row: unknown, at) =>
      numbersWithin(row, `${path}[${at}]`, (changed) =>
        rebuild(Object.assign([...value], { [at]: changed })),
      ),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    numbersWithin(member, path === '' ? name : `${path}.${name}`, (changed) =>
      rebuild({ ...value, [name]: changed }),
    ),
  );
}
