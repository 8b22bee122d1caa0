/** The first part of a UUID, by which people tell rows apart; `unknown` for none. */
export function shortId(id: string): string {
  return id.slice(0, 8) || 'unknown';
}
