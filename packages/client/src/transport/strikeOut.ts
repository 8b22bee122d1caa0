/**
 * A text of the system's own without what no log should hold: the given secrets, and whatever looks like a token or a
 * telephone number. A name of a person looks like any other word and stays. Linear.
 *
 * @param secrets longest first: one may hold another
 */
export function strikeOut(text: string, secrets: readonly string[] = []): string {
  return (
    secrets
      .reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text)
      // A JSON Web Token, signed or encrypted (RFC 7519, of three parts or five). Of a word, the first `eyJ` decides.
      .replace(/(?<![\w-])((?:(?!eyJ)[\w-])*)eyJ[\w-]+(?:\.[\w-]*){2,4}/g, '$1[redacted]')
      // A telephone number with its country, 7 to 15 digits (E.164), however it is spaced. What begins with 0, has at
      // most 8 places after one point, or ends in millions is a figure.
      .replace(
        /(?:[+＋]|%2[Bb])(?!0|\d{1,3}(?:\.\d{1,8}|0{6})(?![\s()./\p{Pd}\p{Cf}]{0,3}\p{Nd}))\p{Nd}(?:[\s()./\p{Pd}\p{Cf}]{0,3}\p{Nd}){6,14}/gu,
        '[redacted]',
      )
  );
}
