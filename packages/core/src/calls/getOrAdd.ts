/** What a map holds under a key, made when the key is new. */
export function getOrAdd<TKey, T>(map: Map<TKey, T>, key: TKey, create: (key: TKey) => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create(key);
  map.set(key, created);
  return created;
}
