/** Steps to a member of an answer, for example `['recent_calls', 0, 'id']`. */
export type Place = readonly (string | number)[];

/** Every member of an answer, those that hold others included; of a list only those of one item, by default the first. */
export function placesOf(value: unknown, place: Place = [], item = 0): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return placesOf(value[item], [...place, item], item);
  return Object.entries(value).flatMap(([name, member]) => [
    [...place, name],
    ...placesOf(member, [...place, name], item),
  ]);
}

/** As errors write it. */
export function pathOf(place: Place): string {
  return place.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path ? `${path}.${step}` : step;
  }, '');
}

/** What is at a place. */
export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((at, step) => Reflect.get(Object(at), step), value);
}

/** A copy with another value at a place; `undefined` takes the member away, since JSON has none. */
export function withValueAt(value: unknown, [step, ...rest]: Place, changed: unknown): unknown {
  if (step === undefined) return changed;
  const inner = withValueAt(Reflect.get(Object(value), step), rest, changed);
  return Array.isArray(value)
    ? value.map((item, index) => (index === step ? inner : item))
    : { ...Object(value), [step]: inner };
}
