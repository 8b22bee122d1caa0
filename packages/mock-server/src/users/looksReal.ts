/**
 * Whether a secret may open a real door: a signed token, a key with a vendor's beginning, or a long text of
 * letters and digits. The mock's own begin with `mock-`, which makes no real one harmless; short words such as
 * `wrong` or `not-a-token` open nothing.
 * @param secret a token, a key or the value of a cookie, without `Bearer`
 */
export function looksReal(secret: string): boolean {
  return holdsKnownSecret(secret) || (!secret.startsWith('mock-') && isLongAndRandom(secret));
}

/** Whether a text of any length holds what is a secret by its form alone: a signed token or a vendor's key. */
export function holdsKnownSecret(text: string): boolean {
  return signedToken.test(text) || vendorKey.test(text);
}

// Three parts of base64url, the first two of them JSON objects: https://www.rfc-editor.org/rfc/rfc7519
const signedToken = /(?<![A-Za-z0-9_])eyJ[\w-]*\.[\w-]+\.[\w-]*/;
const vendorKey =
  /(?<![A-Za-z0-9_])(?:(?:sk|pk|rk)_(?:live|test)_|sbp_|sk-|gh[pousr]_|github_pat_|xox[abprs]-|glpat-|AKIA|AIza)[\w-]{8,}/;

function isLongAndRandom(secret: string): boolean {
  return secret.length >= 24 && /\d/.test(secret) && /[a-z]/i.test(secret) && !/\s/.test(secret);
}
