const delimiters = [',', ';', '\t'] as const;

/**
 * The delimiter of a CSV text: of comma, semicolon and tab the one that its first line holds most of,
 * outside quotes. A tie, or none at all, is a comma.
 */
export function detectDelimiter(text: string): (typeof delimiters)[number] {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === '\n' && counts.size > 0) break;
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return delimiters.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
}
