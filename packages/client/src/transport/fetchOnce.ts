import ky from 'ky';
import { dropBody } from './body/dropBody';
import { untilAborted } from './signals/untilAborted';

/** One request as it goes out. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: 'get' | 'post';
  /** Sent as the body; a GET has none. */
  readonly json: Readonly<Record<string, string>> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
  /** Stands in for the global `fetch`. */
  readonly fetch: typeof globalThis.fetch | undefined;
}

/**
 * Sends one request, once, and gives the answer whatever its status.
 *
 * @throws the signal's reason when it is aborted; whatever `fetch` throws
 */
export function fetchOnce({
  url,
  method,
  json,
  headers,
  credentials,
  signal,
  fetch,
}: OutgoingRequest): Promise<Response> {
  const sent: Promise<Response> = ky(url, {
    method,
    ...(json !== undefined && { json }),
    headers,
    credentials,
    signal,
    // Another host must not receive what was meant for this one; `Authorization` is dropped on the way
    // there, an API key in a header of the host's own is not.
    redirect: 'error',
    // The browser's own cache keeps answers by address alone: one user's figures could reach the next user.
    cache: 'no-store',
    // The query layer alone repeats requests; two layers of retries multiply.
    retry: 0,
    // ky's limit ends at the headers; `signal` also covers the body.
    timeout: false,
    throwHttpErrors: false,
    // Looked up now, because interceptors replace the global one; called bare, because `window.fetch`
    // refuses any other `this`.
    fetch: (input, init) => {
      // Turns have passed, and a `fetch` of the host's own may not look: what nobody waits for any more is not sent.
      signal.throwIfAborted();
      const send = fetch ?? globalThis.fetch;
      return send(input, init);
    },
  });
  sent.then(
    (late) => {
      if (signal.aborted) dropBody(late);
    },
    () => undefined,
  );
  return untilAborted(sent, signal);
}
