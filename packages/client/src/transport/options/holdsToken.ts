/** Whether a text holds a JSON Web Token: three base64url parts, the first beginning with `{"` (RFC 7519). */
export function holdsToken(text: string): boolean {
  return /eyJ[\w-]+\.[\w-]+\.[\w-]*/.test(text);
}
