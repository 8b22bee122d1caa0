/**
 * A wrong value as an error quotes it, at most 40 characters. Of an object only that it is one: its own `toString`
 * may throw, or say more than anybody wants in a log.
 */
export function quote(value: unknown): string {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return isObject ? 'an object' : String(value).slice(0, 40);
}
