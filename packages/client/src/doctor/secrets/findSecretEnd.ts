/** Shorter beginnings of a secret at the end of a text are chance. */
const shortestPart = 6;

// What shows nothing, or only as its code: it may stand anywhere within a secret.
const unseen = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]$/u;

/** An encoded sign that a limit has cut off: `%2`, `\u00`. */
const cutSign = /^(?:%[0-9a-f]?|\\(?:u[0-9a-f]{0,3})?)?$/i;

/**
 * How far a secret reaches that begins at a place of a text: as it is, in capitals or small letters, percent-encoded,
 * escaped as in JSON or any mixture, with signs between that nobody sees.
 *
 * @param secret visible ASCII and spaces, in small letters
 * @param isCut whether six signs of it at the end of the text will do: a limit may have cut off the rest
 * @returns the place behind it; `null` when none begins here
 */
export function findSecretEnd(text: string, start: number, secret: string, isCut: boolean): number | null {
  // What is written may be read in two ways: `%25` is a percent sign, or three signs of the secret.
  let places: readonly number[] = [start];
  for (let count = 0; count < secret.length; count += 1) {
    if (isCut && count >= shortestPart && places.some((at) => isEnd(text, at))) return text.length;
    places = [...new Set(places.flatMap((at) => placesBehind(text, at, secret.charAt(count))))];
    if (places.length === 0) return null;
  }
  return Math.max(...places);
}

function placesBehind(text: string, start: number, sign: string): readonly number[] {
  const at = skipUnseen(text, start);
  const spellings = [
    [1, text.charAt(at)],
    [2, text.charAt(at) === '\\' ? text.charAt(at + 1) : ''],
    [3, decode(text, at, '%', 3)],
    [6, decode(text, at, '\\u', 6)],
  ] as const;
  return spellings.flatMap(([length, spelt]) => (spelt.toLowerCase() === sign ? [at + length] : []));
}

function decode(text: string, at: number, prefix: string, length: number): string {
  if (!text.startsWith(prefix, at)) return '';
  const digits = text.slice(at + prefix.length, at + length);
  return /^[0-9a-f]+$/i.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : '';
}

function isEnd(text: string, start: number): boolean {
  const at = skipUnseen(text, start);
  return text.length - at < 6 && cutSign.test(text.slice(at));
}

function skipUnseen(text: string, start: number): number {
  let at = start;
  while (at < text.length && unseen.test(text.charAt(at))) at += 1;
  return at;
}
