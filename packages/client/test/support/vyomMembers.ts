/** Steps to a member: names, and places in a list. */
export type Steps = readonly (string | number)[];

/** The way to every member of a JSON value, those that hold others included; of a list only its second item. */
export function everyMember(value: unknown, steps: Steps = []): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return [];
  const members = Array.isArray(value)
    ? value.slice(1, 2).map((one) => [1, one] as const)
    : Object.entries(value);
  return members.flatMap(([step, member]) => [
    ...(Array.isArray(value) ? [] : [[...steps, step]]),
    ...everyMember(member, [...steps, step]),
  ]);
}

/** A copy of a JSON value with one member changed; `undefined` takes it away. */
export function withMember(value: unknown, [step, ...rest]: Steps, member: unknown): unknown {
  if (step === undefined) return member;
  if (Array.isArray(value))
    return value.map((one, index) => (index === step ? withMember(one, rest, member) : one));
  const members = new Map(Object.entries(value ?? {}));
  members.set(String(step), withMember(members.get(String(step)), rest, member));
  return Object.fromEntries(members);
}

/** What a way leads to. */
export function memberAt(value: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>(
    (found, step) => new Map(Object.entries(found ?? {})).get(String(step)),
    value,
  );
}

/** A way as errors spell it, for example `data.services[1].service`. */
export function pathOf(steps: Steps): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path ? `${path}.${step}` : step),
    '',
  );
}
