/** A system's token in words; one that is not known here as it was sent, `null` for an empty one. */
export function toWord(words: Readonly<Record<string, string>>, token: string): string | null {
  return (Object.hasOwn(words, token) && words[token]) || token || null;
}
