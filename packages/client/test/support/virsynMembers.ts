/** Steps to a member of an answer: names, and places in a list. */
export type Steps = readonly (string | number)[];

/** The way to every member of a JSON value, those that hold others included; of a list only its first item. */
export function everyMember(value: unknown, steps: Steps = []): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return everyMember(value[0], [...steps, 0]);
  return Object.entries(value).flatMap(([name, member]) => [
    [...steps, name],
    ...everyMember(member, [...steps, name]),
  ]);
}

/** What a way leads to. */
export function memberAt(value: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>((found, step) => Reflect.get(Object(found), step), value);
}

/** A copy with another member at the end of a way; `undefined` takes it away, since JSON has none. */
export function withMember(value: unknown, [step, ...rest]: Steps, member: unknown): unknown {
  if (step === undefined) return member;
  const inner = withMember(Reflect.get(Object(value), step), rest, member);
  return Array.isArray(value)
    ? value.map((one, index) => (index === step ? inner : one))
    : { ...Object(value), [step]: inner };
}

/** A way as errors spell it, for example `data[0].date`. */
export function pathOf(steps: Steps): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path ? `${path}.${step}` : step),
    '',
  );
}
