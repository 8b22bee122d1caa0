import { createCredentials } from '../auth/createCredentials';
import type { ClientOptions } from '../ClientOptions';
import { ConfigError } from '../errors/ConfigError';
import type { HttpError } from '../errors/HttpError';
import { createCacheKey } from '../identity/createCacheKey';
import { createIdentity } from '../identity/createIdentity';
import type { SystemDialect } from '../system/SystemDialect';
import { callHost } from './callHost';
import { exchange } from './exchange';
import { holdsToken } from './options/holdsToken';
import { parseBaseUrl } from './options/parseBaseUrl';
import { parseHeaders } from './options/parseHeaders';
import { requireTimeout } from './options/requireTimeout';
import type { Transport } from './Transport';

const defaultTimeoutMs = 30_000;

/**
 * The line of one client to its system.
 *
 * @param options as `requireClientOptions` gives them
 * @throws {ConfigError} when the address, the headers, the limit, the cache key or the way to sign in is wrong; nothing is sent
 * before the first request
 */
export function createTransport(dialect: SystemDialect, options: ClientOptions): Transport {
  const { system } = dialect;
  const baseUrl = parseBaseUrl(system, options.baseUrl);
  const credentials = createCredentials(system, options);
  const timeoutMs = requireTimeout(system, options.timeoutMs ?? defaultTimeoutMs);
  const headers = parseHeaders(system, options.headers);
  const cacheKey = options.cacheKey ?? createCacheKey();
  if (holdsToken(cacheKey)) {
    throw new ConfigError(
      { system },
      'requires cacheKey without a token in it; give what names the user, or leave it out',
    );
  }
  const identity = createIdentity(system, ['callscope', system, baseUrl, cacheKey]);
  let isSignedOutSaid = false;

  const saySignedOut = (error: HttpError) => {
    if (isSignedOutSaid) return;
    isSignedOutSaid = true;
    callHost(options.onUnauthorized, error);
  };

  return {
    system,
    baseUrl,
    timeoutMs,
    identity,
    send: async (request) => {
      const limitMs = requireTimeout(system, request.timeoutMs ?? timeoutMs);
      const answer = await exchange(request, {
        dialect,
        baseUrl,
        credentials,
        headers,
        fetch: options.fetch,
        timeoutMs: limitMs,
        includesDetails: options.includeErrorDetails ?? false,
        saySignedOut,
      });
      isSignedOutSaid = false;
      return answer;
    },
    resetIdentity: () => {
      credentials.forget();
      isSignedOutSaid = false;
      // Last, because whoever it wakes may ask at once, and must find nothing of the former user.
      identity.change();
    },
  };
}
