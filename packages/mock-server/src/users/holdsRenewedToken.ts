import { readCredentials } from './readCredentials';
import { renewedToken } from './renewedToken';

/** Whether what a request proves who it is with is a renewed token or cookie, whoever's. */
export function holdsRenewedToken({ headers }: Request): boolean {
  const [credential] = readCredentials(headers);
  return credential?.secret.endsWith(renewedToken('')) ?? false;
}
