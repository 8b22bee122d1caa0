/** A name that no other client has: a UUID, or as much randomness where the page is not a secure context. */
export function createCacheKey(): string {
  // Typed as always there, but pages on plain http do not have it.
  const crypto: Partial<Crypto> & Pick<Crypto, 'getRandomValues'> = globalThis.crypto;
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
}
