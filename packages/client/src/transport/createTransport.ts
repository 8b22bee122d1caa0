import { createCredentials } from '../auth/createCredentials';
import type { ClientOptions } from '../ClientOptions';
import type { HttpError } from '../errors/HttpError';
import { callHost } from './callHost';
import { exchange } from './exchange';
import { parseBaseUrl } from './options/parseBaseUrl';
import { parseHeaders } from './options/parseHeaders';
import { requireTimeout } from './options/requireTimeout';
import type { Transport } from './Transport';

const defaultTimeoutMs = 30_000;

/**
 * The line of one client to its system.
 *
 * @throws {ConfigError} when an option is wrong; nothing is sent before the first request
 */
export function createTransport(system: string, options: ClientOptions): Transport {
  const baseUrl = parseBaseUrl(system, options.baseUrl);
  const credentials = createCredentials(system, options);
  const timeoutMs = requireTimeout(system, options.timeoutMs ?? defaultTimeoutMs);
  const headers = parseHeaders(system, options.headers);
  let generation = 0;
  let identity = new AbortController();
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
    generation: () => generation,
    send: async (request) => {
      const limitMs = requireTimeout(system, request.timeoutMs ?? timeoutMs);
      const answer = await exchange(request, {
        system,
        baseUrl,
        credentials,
        headers,
        fetch: options.fetch,
        timeoutMs: limitMs,
        identitySignal: identity.signal,
        includesDetails: options.includeErrorDetails ?? false,
        saySignedOut,
      });
      isSignedOutSaid = false;
      return answer;
    },
    resetIdentity: () => {
      generation += 1;
      identity.abort();
      identity = new AbortController();
      credentials.forget();
      isSignedOutSaid = false;
    },
  };
}
