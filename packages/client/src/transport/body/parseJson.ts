import type { BodyFault } from '../../errors/BodyError';
import { exceedsDepth } from './exceedsDepth';

const maxDepth = 32;

/** A JSON value, or why there is none. */
export type ParsedJson = { readonly fault: null; readonly value: unknown } | { readonly fault: BodyFault };

/**
 * Parses JSON of at most 32 levels. A member named `__proto__` is dropped wherever it stands: a query cache
 * copies members by assignment, and assigning that one sets a prototype.
 */
export function parseJson(text: string): ParsedJson {
  if (text.trim() === '') return { fault: 'empty' };
  if (exceedsDepth(text, maxDepth)) return { fault: 'too_deep' };
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
