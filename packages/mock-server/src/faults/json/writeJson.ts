/** A piece of JSON that no JavaScript value stands for, for example `1e400`. */
export class RawJson {
  constructor(readonly text: string) {}
}

/** An object with a name more than once. */
export class RepeatedMembers {
  constructor(readonly entries: readonly (readonly [string, unknown])[]) {}
}

/** Writes a value as `JSON.stringify` does, and {@link RawJson} and {@link RepeatedMembers} as they are. */
export function writeJson(value: unknown): string {
  if (value instanceof RawJson) return value.text;
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = value instanceof RepeatedMembers ? value.entries : Object.entries(value);
  const members = entries.flatMap(([key, member]) =>
    member === undefined ? [] : [`${JSON.stringify(key)}:${writeJson(member)}`],
  );
  return `{${members.join(',')}}`;
}
