/** Reads a direction cell: `in`, `inbound`, `incoming` and their opposites, in any case; else `null`. */
export function parseDirection(text: string): 'inbound' | 'outbound' | null {
  const word = text.trim().toLowerCase();
  if (['inbound', 'in', 'incoming'].includes(word)) return 'inbound';
  return ['outbound', 'out', 'outgoing'].includes(word) ? 'outbound' : null;
}
