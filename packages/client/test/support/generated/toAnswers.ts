import fc from 'fast-check';
import * as z from 'zod/mini';
import { hostileName, leaves } from './hostileValues';
import { mend } from './writeJson';

const maxRows = 6;

/** What nobody looks into is passed on, negative zeros included, which the comparison takes for mended. */
const anyJson = fc.jsonValue({ maxDepth: 2 }).map(mend);

/** Any answer that fits a schema: every combination of what may be absent or null, with members it does not name. */
export function toAnswers(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  // Every schema that zod makes is one of this union; the base type only does not say so.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return toObjects(def.shape);
    case 'array':
      return fc.array(toAnswers(def.element), { maxLength: maxRows });
    case 'nullable':
    case 'optional':
      return fc.oneof(
        { arbitrary: toAnswers(def.innerType), weight: 4 },
        { arbitrary: fc.constant(def.type === 'nullable' ? null : undefined), weight: 1 },
      );
    case 'pipe':
      return toAnswers(def.out);
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'unknown':
      return anyJson;
    default:
      return toLeaves(schema);
  }
}

function toObjects(shape: z.core.$ZodShape): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(
    Object.entries(shape).map(([name, member]) => [name, toAnswers(member)]),
  );
  const others = fc.dictionary(
    hostileName.filter((name) => name !== '__proto__' && !Object.hasOwn(shape, name)),
    anyJson,
    { maxKeys: 2, noNullPrototype: true },
  );
  return fc
    .tuple(
      fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, { arbitrary: others, weight: 1 }),
      fc.record(members),
    )
    .map(([other, known]) => {
      // What is absent is no member at all.
      const present = Object.entries(known).filter(([, member]) => member !== undefined);
      return { ...other, ...Object.fromEntries(present) };
    });
}

/** The leaves that a schema takes, found out by asking it. */
function toLeaves(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const isTaken = (value: unknown) => z.safeParse(schema, value).success;
  const fitting = leaves.filter((leaf) => fc.sample(leaf, { seed: 1, numRuns: 30 }).some(isTaken));
  return fc.oneof(...fitting.map((leaf) => leaf.filter(isTaken)));
}
