const quote = 0x22;
const backslash = 0x5c;

/**
 * Whether JSON text nests deeper than `maxDepth` arrays and objects. It looks at the text, so that a bomb
 * of a million brackets is refused before anything is built from it. Linear; malformed text gives any answer.
 */
export function exceedsDepth(text: string, maxDepth: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === backslash) index += 1;
      else if (code === quote) isInString = false;
    } else if (code === quote) {
      isInString = true;
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (code === 0x5d || code === 0x7d) {
      depth -= 1;
    }
  }
  return false;
}
