/**
 * The name of a member or parameter as an error or a drift repeats it: one that may stand in a contract. Any other may
 * be data: an object by telephone number, a token in the place of a name.
 */
export function quoteName(name: string): string {
  return /^[a-z][a-z0-9_]{0,39}$/i.test(name) && !/\d{5}/.test(name) ? name : '[…]';
}
