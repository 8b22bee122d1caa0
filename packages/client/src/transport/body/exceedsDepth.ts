const quote = 0x22;
const backslash = 0x5c;

/**
 * Whether JSON text nests deeper than `maxDepth` arrays and objects. It looks at the text, so that a bomb
 * of a million brackets is refused before anything is built from it. Linear; malformed text gives any answer.
 */
export function exceedsDepth(text: string, maxDepth: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) index = endOfString(text, index);
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (code === 0x5d || code === 0x7d) {
      depth -= 1;
    }
  }
  return false;
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
