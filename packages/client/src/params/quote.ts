/**
 * A wrong value as an error quotes it. Of a text only what looks like a word, or is empty: any other may be a name, a number to
 * call or a token. Of an object only that it is one: its own `toString` may throw, or say more than anybody wants in
 * a log.
 */
export function quote(value: unknown): string {
  if (typeof value === 'string') return /^(\d{0,2}[a-z][\w-]{0,15})?$/i.test(value) ? value : 'a text';
  if (typeof value === 'symbol' || typeof value === 'bigint') return `a ${typeof value}`;
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return isObject ? 'an object' : String(value);
}
