/** A piece of JSON that no JavaScript value stands for, for example `1e400`. */
export class RawJson {
  constructor(readonly text: string) {}
}

/** Writes a value as `JSON.stringify` does, and {@link RawJson} as it is. */
export function writeJson(value: unknown): string {
  if (value instanceof RawJson) return value.text;
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${JSON.stringify(key)}:${writeJson(member)}`],
  );
  return `{${members.join(',')}}`;
}
