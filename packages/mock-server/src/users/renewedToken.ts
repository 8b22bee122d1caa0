/**
 * What a user's token or cookie is after a renewal. Both are good, so that a caller whose first one is refused can
 * show that it renews; of one that was good once, neither is.
 */
export function renewedToken(token: string): string {
  return `${token}-renewed`;
}
