/**
 * What a JSON value has to look like, written from the systems' documentation and sharing nothing with the
 * client's schemas: it gives one sentence for each thing that is wrong and none for a right value.
 */
export interface Shape<T> {
  /** @param path where the value stands, for example `$.summary.total_calls` */
  (value: unknown, path: string): readonly string[];
  /** Never there: it carries the type of a right value. */
  readonly right?: T;
}

/** The type of what has a shape. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

/** A shape that a single test decides. @param expected what the sentence says was expected */
export function shapeOf<T>(expected: string, isRight: (value: unknown) => boolean): Shape<T> {
  return (value: unknown, path: string) =>
    isRight(value) ? [] : [`${path}: expected ${expected}, got ${JSON.stringify(value) ?? 'nothing'}`];
}

/** Everything that is wrong with a value; empty for a right one. */
export function mistakesIn(value: unknown, shape: Shape<unknown>): readonly string[] {
  return shape(value, '$');
}

/** A value that has a shape, typed. @throws {Error} naming the first mistakes of one that has not */
export function read<T>(value: unknown, shape: Shape<T>): T {
  const mistakes = mistakesIn(value, shape);
  if (mistakes.length > 0) {
    throw new Error(`${mistakes.length} mistakes in the body:\n${mistakes.slice(0, 12).join('\n')}`);
  }
  // Nothing is wrong with it, so it is what the shape says.
  return value as T;
}
