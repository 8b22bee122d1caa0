import { hashText } from './hashText';

/** The UUID that always belongs to a text: hashed, with the version digit 8 that RFC 9562 gives to custom hashes. */
export function uuidOf(text: string): string {
  const hex = hashText(text)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
