import type { BodyFault } from '../../errors/BodyError';
import { findExcess, type JsonLimits } from './findExcess';

// The largest answer of any system, the phone numbers of a great tenant, has some thirteen thousand rows.
const limits: JsonLimits = { maxDepth: 32, maxRows: 100_000 };

/** A JSON value, or why there is none. */
export type ParsedJson = { readonly fault: null; readonly value: unknown } | { readonly fault: BodyFault };

/**
 * Parses JSON of at most 32 levels and 100,000 arrays and objects. A member named `__proto__` is dropped wherever it stands: a query cache
 * copies members by assignment, and assigning that one sets a prototype.
 */
export function parseJson(text: string): ParsedJson {
  if (text.trim() === '') return { fault: 'empty' };
  const excess = findExcess(text, limits);
  if (excess !== null) return { fault: excess };
  try {
    // The name can be spelt with escapes. A reviver costs much, so only a text that may hold it gets one.
    const mayHoldIt = /__proto__|\\u00(5f|[67][0-9a-f])/i.test(text);
    return { fault: null, value: mayHoldIt ? JSON.parse(text, withoutPrototype) : JSON.parse(text) };
  } catch {
    // The native message quotes the body.
    return { fault: 'not_json' };
  }
}

function withoutPrototype(name: string, value: unknown): unknown {
  return name === '__proto__' ? undefined : value;
}
