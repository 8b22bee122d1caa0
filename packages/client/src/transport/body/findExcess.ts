const quote = 0x22;
const backslash = 0x5c;

/** How much JSON may hold. */
export interface JsonLimits {
  /** Arrays and objects within one another. */
  readonly maxDepth: number;
  /** Arrays and objects in all. */
  readonly maxRows: number;
}

/**
 * What JSON text has too much of. It looks at the text, so that a bomb of a million brackets is refused before anything
 * is built from it. Linear; malformed text gives any answer.
 */
export function findExcess(
  text: string,
  { maxDepth, maxRows }: JsonLimits,
): 'too_deep' | 'too_many_rows' | null {
  let depth = 0;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) index = endOfString(text, index);
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      count += 1;
      if (depth > maxDepth) return 'too_deep';
      if (count > maxRows) return 'too_many_rows';
    } else if (code === 0x5d || code === 0x7d) {
      depth -= 1;
    }
  }
  return null;
}

/** Where the string that begins at `start` has its closing quote: most of an answer is passed over in such leaps. */
function endOfString(text: string, start: number): number {
  let end = start;
  let isEscaped = true;
  while (isEscaped) {
    const before = end;
    end = text.indexOf('"', before + 1);
    if (end < 0) return text.length;
    let first = end;
    while (first - 1 > before && text.charCodeAt(first - 1) === backslash) first -= 1;
    isEscaped = (end - first) % 2 === 1;
  }
  return end;
}
