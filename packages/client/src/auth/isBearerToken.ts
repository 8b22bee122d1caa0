/**
 * Whether a value can stand in an `Authorization` header as it is: a text of visible ASCII characters. Anything
 * else would make `Headers` throw an error whose message holds the token.
 */
export function isBearerToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}
