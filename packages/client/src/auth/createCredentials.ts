import type { ClientOptions } from '../ClientOptions';
import { ConfigError } from '../errors/ConfigError';
import { isLoopbackHost } from '../transport/options/isLoopbackHost';
import type { BearerToken, Credentials } from './Credentials';
import { createTokenSource } from './createTokenSource';
import { isBearerToken } from './isBearerToken';

const authProblem = "requires auth to hold getAccessToken, apiKey or session: 'cookie'";

/**
 * The credentials that the options describe.
 *
 * @throws {ConfigError} for two ways at once, an unusable API key, or an API key on a page's open origin
 */
export function createCredentials(
  system: string,
  { auth, getAccessToken, baseUrl }: Pick<ClientOptions, 'auth' | 'getAccessToken' | 'baseUrl'>,
): Credentials {
  // Told without the value: whoever gives a text here means it as the token.
  if (auth !== undefined && auth !== null && typeof auth !== 'object') {
    throw new ConfigError({ system }, authProblem);
  }
  if (auth && getAccessToken) {
    throw new ConfigError({ system }, 'takes auth or getAccessToken, not both');
  }
  const callback = getAccessToken ?? (auth && 'getAccessToken' in auth ? auth.getAccessToken : undefined);
  if (callback !== undefined) {
    if (typeof callback !== 'function') {
      throw new ConfigError({ system }, 'requires getAccessToken to be a function');
    }
    return createTokenSource(system, callback);
  }
  if (!auth) return createFixedCredentials('omit', null);
  if ('apiKey' in auth) {
    requireUsableKey(system, auth.apiKey, auth.allowInBrowser ?? false, baseUrl);
    return createFixedCredentials('omit', { text: auth.apiKey, version: 0 });
  }
  if (!('session' in auth) || auth.session !== 'cookie') {
    throw new ConfigError({ system }, authProblem);
  }
  return createFixedCredentials('include', null);
}

function createFixedCredentials(mode: RequestCredentials, token: BearerToken | null): Credentials {
  return { mode, current: async () => token, renew: null, forget: () => undefined };
}

function requireUsableKey(
  system: string,
  apiKey: unknown,
  isAllowedInBrowser: boolean,
  baseUrl: string,
): void {
  if (!isBearerToken(apiKey)) {
    throw new ConfigError({ system }, 'requires apiKey to be visible ASCII characters');
  }
  if (baseUrl.includes(apiKey)) {
    throw new ConfigError({ system }, 'requires baseUrl without the apiKey in it');
  }
  // Servers have no location. A page's key is readable by whoever can open the page.
  const page = (globalThis as { location?: { hostname?: string } }).location;
  if (page && !isAllowedInBrowser && !isLoopbackHost(page.hostname ?? '')) {
    throw new ConfigError(
      { system },
      'refuses apiKey in a page that is not on loopback; use getAccessToken, or set allowInBrowser if the key may be public',
    );
  }
}
