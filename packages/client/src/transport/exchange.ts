import type { Credentials } from '../auth/Credentials';
import { AbortedError } from '../errors/AbortedError';
import type { ClientError, ClientErrorFacts } from '../errors/ClientError';
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
import { strikeOut } from './strikeOut';
import type { TransportAnswer, TransportRequest } from './Transport';
import { readDialect, toErrorFacts, toHttpError } from './toHttpError';
import { toSecrets } from './toSecrets';

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
 * A request to its end: the token, one attempt, the whole body; after a 401, whether the answer's own or of a failure
 * inside a success, one renewal and one replay.
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

  const read = async (response: Response): Promise<TransportAnswer | ClientError> => {
    const { findFailure, readErrorBody, freeParameters } = context.dialect;
    const reading = {
      facts,
      signal,
      includesDetails: context.includesDetails,
      secrets: toSecrets({ ...context, ...request, tokens: sentTokens, freeParameters }),
    };
    if (!response.ok) return toHttpError(response, { ...reading, readErrorBody });
    const answer = await readAnswer(response, facts, signal);
    const failure = readDialect(() => findFailure?.(answer.json) ?? null);
    const withoutSecrets = (text: string) => strikeOut(text, reading.secrets);
    return failure === null
      ? { ...answer, withoutSecrets }
      : new HttpError(toErrorFacts(response, failure, reading));
  };

  try {
    const { current, renew } = context.credentials;
    const token = await waitForToken(() => current(signal));
    const renewal = token && renew && (() => renew(token, signal));
    const response = await attempt(token?.text);
    // Nothing that the body of a 401 says would stop the renewal, and it may never end.
    const isRefused = response.status === 401 && renewal;
    if (isRefused) dropBody(response);
    let outcome = isRefused ? null : await read(response);
    throwIfAborted();
    if (renewal && (outcome === null || isUnauthorized(outcome))) {
      const renewed = await waitForToken(renewal);
      outcome = await read(await attempt(renewed.text));
      throwIfAborted();
    }
    if (isUnauthorized(outcome)) context.saySignedOut(outcome);
    if (outcome === null || outcome instanceof Error) throw outcome;
    return outcome;
  } finally {
    dispose();
  }
}

function toUrl(baseUrl: string, { path, search }: TransportRequest): string {
  const query = new URLSearchParams(search).toString();
  return `${baseUrl}${path}${query && `?${query}`}`;
}

function isUnauthorized(outcome: unknown): outcome is HttpError {
  return outcome instanceof HttpError && outcome.code === 'unauthorized';
}
