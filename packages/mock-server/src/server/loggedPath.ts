import { decodePart } from '../users/decodePart';
import { looksReal } from '../users/looksReal';

/**
 * The path of an address as a log may show it: without query, and with `(secret)` for a part that looks like a
 * secret or like a name and a password.
 * @param target `null` for what is no address
 */
export function loggedPath(target: URL | null): string {
  if (target === null) return '(no address)';
  return target.pathname
    .split('/')
    .map((part) => (isSecret(decodePart(part)) ? '(secret)' : part))
    .join('/');
}

function isSecret(part: string): boolean {
  return looksReal(part) || /:[^@]*@/.test(part);
}
