import type { ClientOptions } from '../ClientOptions';
import { ConfigError } from '../errors/ConfigError';
import { isLoopbackHost } from '../transport/options/isLoopbackHost';
import type { BearerToken, Credentials } from './Credentials';
import { createTokenSource } from './createTokenSource';
import { isBearerToken } from './isBearerToken';
import { isOtherSite } from './isOtherSite';

const authProblem = "requires auth to hold getAccessToken, apiKey or session: 'cookie'";

/**
 * The credentials that the options describe.
 *
 * @param options whose `baseUrl` is an absolute address
 * @throws {ConfigError} for two ways at once, an unusable API key, an API key on a page's open origin, or a page's
 * cookies for another site
 */
export function createCredentials(
  system: string,
  options: Pick<ClientOptions, 'auth' | 'getAccessToken' | 'baseUrl' | 'cacheKey'>,
): Credentials {
  const { auth, getAccessToken } = options;
  // Told without the value: whoever gives a text here means it as the token.
  if (auth !== undefined && auth !== null && typeof auth !== 'object') {
    throw new ConfigError({ system }, authProblem);
  }
  if (auth && getAccessToken) {
    throw new ConfigError({ system }, 'takes auth or getAccessToken, not both');
  }
  // Of two ways one would be dropped without a word.
  const ways: readonly unknown[] = [auth?.getAccessToken, auth?.apiKey, auth?.session];
  if (ways.filter((way) => way !== undefined && way !== null).length > 1) {
    throw new ConfigError({ system }, "takes one of getAccessToken, apiKey and session: 'cookie' in auth");
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
    return createFixedCredentials('omit', { text: requireUsableKey(system, auth, options), version: 0 });
  }
  if (auth.session !== 'cookie') {
    throw new ConfigError({ system }, authProblem);
  }
  // A text that says `false` is no leave.
  if (auth.allowCrossSite !== true && isOtherSite(options.baseUrl)) {
    throw new ConfigError(
      { system },
      "refuses session: 'cookie' for another host than the page's; serve both from one host, use getAccessToken, or set allowCrossSite if baseUrl is the host's own",
    );
  }
  return createFixedCredentials('include', null);
}

function createFixedCredentials(mode: RequestCredentials, token: BearerToken | null): Credentials {
  return { mode, current: async () => token, renew: null, forget: () => undefined };
}

function requireUsableKey(
  system: string,
  { apiKey, allowInBrowser }: { readonly apiKey?: unknown; readonly allowInBrowser?: unknown },
  { baseUrl, cacheKey }: Pick<ClientOptions, 'baseUrl' | 'cacheKey'>,
): string {
  if (!isBearerToken(apiKey)) {
    // An environment without the key is the usual reason.
    const received = apiKey == null || apiKey === '' ? ', got nothing' : '';
    throw new ConfigError({ system }, `requires apiKey to be visible ASCII characters${received}`);
  }
  // Both stand in query keys, which caches keep and persist.
  for (const [name, text] of Object.entries({ baseUrl, cacheKey })) {
    if (text?.includes(apiKey))
      throw new ConfigError({ system }, `requires ${name} without the apiKey in it`);
  }
  // Servers have no location. A page's key is readable by whoever can open the page.
  const page = (globalThis as { location?: { hostname?: string } }).location;
  if (page && allowInBrowser !== true && !isLoopbackHost(page.hostname ?? '')) {
    throw new ConfigError(
      { system },
      'refuses apiKey in a page that is not on loopback; use getAccessToken, or set allowInBrowser if the key may be public',
    );
  }
  return apiKey;
}
