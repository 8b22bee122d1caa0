import type { Credentials } from '../auth/Credentials';
import { AbortedError } from '../errors/AbortedError';
import type { ClientErrorFacts } from '../errors/ClientError';
import { HttpError } from '../errors/HttpError';
import { NetworkError } from '../errors/NetworkError';
import { TimeoutError } from '../errors/TimeoutError';
import { TokenError } from '../errors/TokenError';
import { readSafely } from '../system/readSafely';
import type { SystemDialect } from '../system/SystemDialect';
import { dropBody } from './body/dropBody';
import { readAnswer } from './body/readAnswer';
import { fetchOnce } from './fetchOnce';
import { createDeadline } from './signals/createDeadline';
import type { TransportAnswer, TransportRequest } from './Transport';
import { readDialect, toErrorFacts, toHttpError } from './toHttpError';

/** What of a client an exchange needs. */
export interface ExchangeContext {
  readonly dialect: SystemDialect;
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch | undefined;
  /** Milliseconds for all of it: token, request, renewal, replay, body. */
  readonly timeoutMs: number;
  readonly includesDetails: boolean;
  /** Told of every 401 that stays. */
  readonly saySignedOut: (error: HttpError) => void;
}

/**
 * A request to its end: the token, one attempt, after a 401 one renewal and one replay, the whole body.
 *
 * @throws {ClientError} and nothing else
 */
export async function exchange(
  request: TransportRequest,
  context: ExchangeContext,
): Promise<TransportAnswer> {
  const facts: ClientErrorFacts = { system: context.dialect.system, endpoint: request.endpoint };
  let isWaitingForToken = false;
  const { signal, dispose } = readSafely(facts, () =>
    createDeadline(
      context.timeoutMs,
      () => (isWaitingForToken ? new TokenError(facts, 'hung') : new TimeoutError(facts, context.timeoutMs)),
      [
        [request.generation.signal, () => new AbortedError(facts, 'identity')],
        ...(request.signal ? [[request.signal, () => new AbortedError(facts, 'caller')] as const] : []),
      ],
    ),
  );
  const sentTokens: string[] = [];

  const attempt = async (token: string | undefined): Promise<Response> => {
    if (token !== undefined) sentTokens.push(token);
    try {
      const response = await fetchOnce({
        url: toUrl(context.baseUrl, request),
        method: request.method ?? 'get',
        json: request.json,
        headers: {
          ...context.headers,
          accept: 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        credentials: context.credentials.mode,
        signal,
        fetch: context.fetch,
      });
      // A `fetch` given by the host may follow or hand over what the platform's own refuses.
      const isRedirect = response.redirected || (response.status >= 300 && response.status < 400);
      if (isRedirect || response.status === 0) throw new NetworkError(facts);
      return response;
    } catch {
      throw signal.aborted ? signal.reason : new NetworkError(facts);
    }
  };

  const waitForToken = async <T>(ask: () => Promise<T>): Promise<T> => {
    // Once its generation has ended, the credentials are the next user's.
    if (signal.aborted) throw signal.reason;
    isWaitingForToken = true;
    try {
      return await ask();
    } finally {
      isWaitingForToken = false;
    }
  };

  // The status outweighs a body that was too slow, but nobody listens after an abort, and a host that is told of the
  // former user's session would end the next user's.
  const throwIfAborted = () => {
    if (signal.reason instanceof AbortedError) throw signal.reason;
  };

  const sayIfSignedOut = (error: HttpError): HttpError => {
    if (error.code === 'unauthorized') context.saySignedOut(error);
    return error;
  };

  try {
    const { current, renew } = context.credentials;
    const token = await waitForToken(() => current(signal));
    let response = await attempt(token?.text);
    if (response.status === 401 && token && renew) {
      dropBody(response);
      const renewed = await waitForToken(() => renew(token, signal));
      response = await attempt(renewed.text);
    }
    const reading = {
      facts,
      signal,
      includesDetails: context.includesDetails,
      secrets: toSecrets(sentTokens, request, context),
    };
    if (response.ok) {
      const answer = await readAnswer(response, facts, signal);
      throwIfAborted();
      const failure = readDialect(() => context.dialect.findFailure?.(answer.json) ?? null);
      if (failure === null) return answer;
      throw sayIfSignedOut(new HttpError(toErrorFacts(response, failure, reading)));
    }

    const { readErrorBody } = context.dialect;
    const error = await toHttpError(response, { ...reading, readErrorBody });
    throwIfAborted();
    throw error instanceof HttpError ? sayIfSignedOut(error) : error;
  } finally {
    dispose();
  }
}

function toUrl(baseUrl: string, { path, search }: TransportRequest): string {
  const query = new URLSearchParams(search).toString();
  return `${baseUrl}${path}${query && `?${query}`}`;
}

/** What a server may echo and no error may keep, longest first: one secret may hold another. */
function toSecrets(
  tokens: readonly string[],
  { search }: TransportRequest,
  { headers }: ExchangeContext,
): readonly string[] {
  return [
    ...tokens,
    // Struck out of every sentence, a header such as `1` would leave none to read.
    ...Object.values(headers).filter((value) => value.length > 2),
    // A name or a number to call; the shorter ones are words of the contract.
    ...Object.values(search).filter((value) => value.length > 6),
  ].sort((one, other) => other.length - one.length);
}
