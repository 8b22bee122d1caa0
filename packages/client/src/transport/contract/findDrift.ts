import type * as z from 'zod/mini';
import type { ContractDrift } from './ContractDrift';

const maxPathLength = 120;

/**
 * Calls `report` with each member of `value` that the schema does not name, and each optional member of the
 * schema that is absent or null. A member that is nullable before it is optional may be null: that is an answer.
 * Values that do not fit the schema are passed over; the parser judges them.
 */
export function findDrift(
  schema: z.core.$ZodType,
  value: unknown,
  report: (drift: Pick<ContractDrift, 'path' | 'kind'>) => void,
  path = '',
): void {
  const { def } = withoutWrappers(schema)._zod;
  if (def.type === 'array' && Array.isArray(value)) {
    for (const item of value) findDrift(def.element, item, report, `${path}[]`);
  }
  if (def.type !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value)) return;

  const members = new Map(Object.entries(value));
  const toPath = (name: string) => (path ? `${path}.${name}` : name).slice(0, maxPathLength);
  for (const [name, member] of Object.entries(def.shape)) {
    const sent = members.get(name);
    members.delete(name);
    if (sent !== undefined && sent !== null) findDrift(member, sent, report, toPath(name));
    else if (member._zod.optin === 'optional' && !(sent === null && isNullable(member))) {
      report({ path: toPath(name), kind: 'missing' });
    }
  }
  for (const name of members.keys()) report({ path: toPath(name), kind: 'unknown' });
}

function withoutWrappers(schema: z.core.$ZodType): z.core.$ZodTypes {
  const known = asKnown(schema);
  const { def } = known._zod;
  return def.type === 'optional' || def.type === 'nullable' ? withoutWrappers(def.innerType) : known;
}

function isNullable(schema: z.core.$ZodType): boolean {
  return asKnown(schema)._zod.def.type === 'nullable';
}

// Every schema that zod makes is one of this union; the base type only does not say so.
const asKnown = (schema: z.core.$ZodType) => schema as z.core.$ZodTypes;
