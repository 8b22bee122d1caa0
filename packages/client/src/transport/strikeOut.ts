/**
 * A text of the system's own without what no log should hold: the given secrets, and whatever looks like a token or a
 * telephone number. A name of a person looks like any other word and stays. Linear.
 *
 * @param secrets longest first: one may hold another
 */
export function strikeOut(text: string, secrets: readonly string[] = []): string {
  const kept = secrets.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
  // A JSON Web Token (RFC 7519 section 3), and a telephone number with its country (E.164), however it is spaced.
  return kept.replace(/(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*|\+\d[\d ().-]{5,18}\d/g, '[redacted]');
}
