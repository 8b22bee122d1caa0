/**
 * Whether a text holds a JSON Web Token: three base64url parts, the first beginning with `{"` (RFC 7519), whatever
 * stands before it.
 */
export function holdsToken(text: string): boolean {
  // Of a word, the first `eyJ` decides. Tried at every one of them, a long word would take its length squared.
  return /(?<![\w-])(?:(?!eyJ)[\w-])*eyJ[\w-]+\.[\w-]+\./.test(text);
}
