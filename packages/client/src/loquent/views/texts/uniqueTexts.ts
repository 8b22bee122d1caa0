/** The same texts, in which one that comes again has its number behind it: `Main line`, `Main line (2)`. */
export function uniqueTexts(texts: readonly string[]): readonly string[] {
  const taken = new Set(texts);
  const counts = new Map<string, number>();
  return texts.map((text) => {
    let place = (counts.get(text) ?? 0) + 1;
    if (place > 1) while (taken.has(numbered(text, place))) place += 1;
    counts.set(text, place);
    if (place === 1) return text;
    taken.add(numbered(text, place));
    return numbered(text, place);
  });
}

function numbered(text: string, place: number): string {
  return `${text} (${place})`;
}
