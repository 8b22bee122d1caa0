/**
 * Whether a secret may open a real door: a signed token, a key with a vendor's beginning, or a long text of
 * letters and digits. The mock's own begin with `mock-`; short words such as `wrong` or `not-a-token` open nothing.
 * @param secret a token, a key or the value of a cookie, without `Bearer`
 */
export function looksReal(secret: string): boolean {
  if (secret.startsWith('mock-')) return false;
  return signedToken.test(secret) || vendorKey.test(secret) || isLongAndRandom(secret);
}

// Three parts of base64url, the first two of them JSON objects: https://www.rfc-editor.org/rfc/rfc7519
const signedToken = /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/;
const vendorKey =
  /^(?:(?:sk|pk|rk)_(?:live|test)_|sbp_|sk-|gh[pousr]_|github_pat_|xox[abprs]-|glpat-|AKIA|AIza)\S{8,}$/;

function isLongAndRandom(secret: string): boolean {
  return secret.length >= 24 && /\d/.test(secret) && /[a-z]/i.test(secret) && !/\s/.test(secret);
}
