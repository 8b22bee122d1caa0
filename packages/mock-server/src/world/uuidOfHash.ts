/**
 * Writes four 32-bit numbers as a UUID, with the version digit 8 that RFC 9562 gives to custom hashes; eight of their
 * 128 bits make room for version and variant.
 */
export function uuidOfHash(words: Iterable<number>): string {
  const hex = Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
