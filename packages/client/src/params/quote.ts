/**
 * A wrong value as an error quotes it. Of a text only a short word in small letters, a length of time like `90d`,
 * nothing, or a known word in other letters: any other may be a name, a number to call or a token. Of an object only
 * that it is one: its own `toString` may throw, or say more than anybody wants in a log.
 *
 * @param known words in small letters that would have been right
 */
export function quote(value: unknown, known: readonly string[] = []): string {
  if (typeof value === 'string') {
    const isHarmless = /^([a-z_]{0,12}|\d{1,2}[a-z])$/.test(value) || known.includes(value.toLowerCase());
    return isHarmless ? value : 'a text';
  }
  if (typeof value === 'symbol' || typeof value === 'bigint') return `a ${typeof value}`;
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return isObject ? 'an object' : String(value);
}
