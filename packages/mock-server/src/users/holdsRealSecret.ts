import { decodePart } from './decodePart';
import { holdsKnownSecret, looksReal } from './looksReal';
import { namedSecrets, namesSecret } from './namedSecrets';
import { type Credential, readCredentials } from './readCredentials';

const keyHeaders = [
  'apikey',
  'api-key',
  'x-api-key',
  'x-auth-token',
  'x-access-token',
  'proxy-authorization',
];

/**
 * Whether a request carries a secret that looks real, wherever somebody may put one: bearer token, another scheme,
 * key, session cookie, path, query or a body of any kind. Cookies of other names are not looked at: a browser sends
 * those of every other server on this machine along.
 */
export async function holdsRealSecret(request: Request): Promise<boolean> {
  const { headers } = request;
  const body = request.body === null ? '' : await request.clone().text();
  if (readCredentials(headers).some(isReal)) return true;
  if (keyHeaders.some((name) => looksReal(headers.get(name) ?? ''))) return true;
  return (
    holdsSecretInAddress(new URL(request.url)) || holdsKnownSecret(body) || namedSecrets(body).some(looksReal)
  );
}

/** Whether an address holds a secret that looks real, in its path or in its query. */
export function holdsSecretInAddress({ pathname, searchParams }: URL): boolean {
  const parameters = [...searchParams];
  return (
    holdsKnownSecret(decodePart(pathname)) ||
    parameters.some(([name, value]) => holdsKnownSecret(value) || (namesSecret(name) && looksReal(value)))
  );
}

/** A name and a password are judged by themselves: no password that is not the mock's is too short to be real. */
function isReal({ kind, secret }: Credential): boolean {
  const [, name, password = ''] = (kind === 'other' && /^([^:]*):(.*)$/s.exec(decodeBase64(secret))) || [];
  if (name === undefined) return looksReal(secret);
  return looksReal(name) || looksReal(password) || !/^(?:mock-|$)/.test(password);
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
