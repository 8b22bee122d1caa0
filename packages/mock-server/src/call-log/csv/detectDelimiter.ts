const delimiters = [',', ';', '\t'] as const;

/**
 * The delimiter of a CSV text: of comma, semicolon and tab the one that its first line holds most of,
 * outside quotes. Empty lines before it and a byte order mark do not count. A tie, or none at all, is a comma.
 */
export function detectDelimiter(text: string): (typeof delimiters)[number] {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of text.replace(/^\ufeff?\n*/, '')) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === '\n') break;
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return delimiters.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
}
