import { hashText } from './hashText';
import { uuidOfHash } from './uuidOfHash';

/** The UUID that always belongs to a text. Not for secrets. */
export function uuidOf(text: string): string {
  return uuidOfHash(hashText(text));
}
