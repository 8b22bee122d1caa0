import type * as z from 'zod/mini';
import { quoteName } from '../../params/quoteName';
import { rate, ratio } from '../../wire/primitives';
import type { ClientWarning } from './ClientWarning';
import type { ContractDrift } from './ContractDrift';

/** What a host may want to know of an answer that is taken all the same. */
export type Oddity = Pick<ContractDrift, 'path' | 'kind'> | Pick<ClientWarning, 'path' | 'kind'>;

const maxPathLength = 120;

/**
 * Calls `report` with each member of `value` that the schema does not name, each optional member of the schema that
 * is absent or null, and each rate or ratio outside its range. A member that is nullable before it is optional may
 * be null: that is an answer. Values that do not fit the schema are passed over; the parser judges them.
 *
 * @param withoutSecrets strikes out of a name what the request held
 */
export function findOddities(
  schema: z.core.$ZodType,
  value: unknown,
  withoutSecrets: (text: string) => string,
  report: (oddity: Oddity) => void,
  path = '',
): void {
  const inner = withoutWrappers(schema);
  const { def } = inner._zod;
  const most = inner === rate ? 100 : inner === ratio ? 1 : null;
  if (most !== null && typeof value === 'number' && (value < 0 || value > most)) {
    report({ path, kind: 'rate_out_of_range' });
  }
  if (def.type === 'array' && Array.isArray(value)) {
    for (const item of value) findOddities(def.element, item, withoutSecrets, report, `${path}[]`);
  }
  if (def.type !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value)) return;

  const members = new Map(Object.entries(value));
  const toPath = (name: string) => (path ? `${path}.${name}` : name).slice(0, maxPathLength);
  for (const [name, member] of Object.entries(def.shape)) {
    const sent = members.get(name);
    members.delete(name);
    if (sent !== undefined && sent !== null) findOddities(member, sent, withoutSecrets, report, toPath(name));
    else if (member._zod.optin === 'optional' && !(sent === null && isNullable(member))) {
      report({ path: toPath(name), kind: 'missing' });
    }
  }
  for (const name of members.keys()) {
    const isHarmless = withoutSecrets(name) === name;
    report({ path: toPath(quoteName(isHarmless ? name : '')), kind: 'unknown' });
  }
}

function withoutWrappers(schema: z.core.$ZodType): z.core.$ZodTypes {
  const known = asKnown(schema);
  const { def } = known._zod;
  if (def.type === 'pipe') return withoutWrappers(def.out);
  return def.type === 'optional' || def.type === 'nullable' ? withoutWrappers(def.innerType) : known;
}

function isNullable(schema: z.core.$ZodType): boolean {
  return asKnown(schema)._zod.def.type === 'nullable';
}

// Every schema that zod makes is one of this union; the base type only does not say so.
const asKnown = (schema: z.core.$ZodType) => schema as z.core.$ZodTypes;
