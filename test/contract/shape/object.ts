import { type Shape, type Shaped, shapeOf } from './Shape';

/** Whether a value is an object, so neither a list nor `null`. */
const isPlainObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const anyObject = shapeOf('an object', isPlainObject);

/** An object whose members are not known by name. @param key what each name, @param member what each value has to be */
export function mapOf<T>(key: Shape<string>, member: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value: unknown, path: string) => {
    if (!isPlainObject(value)) return anyObject(value, path);
    return Object.entries(value ?? {}).flatMap(([name, one]) => [
      ...key(name, `${path} key`),
      ...member(one, `${path}.${name}`),
    ]);
  };
}

type Members = Readonly<Record<string, Shape<unknown>>>;

/** An object with just these members: one that is missing and one that is not documented are both wrong. */
export function object<M extends Members>(members: M): Shape<{ readonly [K in keyof M]: Shaped<M[K]> }> {
  return (value: unknown, path: string) => {
    if (!isPlainObject(value)) return anyObject(value, path);
    const found = new Map<string, unknown>(Object.entries(value ?? {}));
    const undocumented = [...found.keys()].filter((name) => !Object.hasOwn(members, name));
    return [
      ...undocumented.map((name) => `${path}.${name}: expected no such member`),
      ...Object.entries(members).flatMap(([name, shape]) => shape(found.get(name), `${path}.${name}`)),
    ];
  };
}

/** A member that may be absent. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value: unknown, path: string) => (value === undefined ? [] : shape(value, path));
}

/** A value that may be `null`, but not absent. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value: unknown, path: string) => (value === null ? [] : shape(value, path));
}
