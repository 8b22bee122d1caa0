import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getResponse, HttpResponse, type RequestHandler } from 'msw';
import { holdsRealSecret } from '../users/holdsRealSecret';
import { refusedSecretHeader, refuseRealSecret } from '../users/refuseRealSecret';
import type { AnsweredRequest } from './AnsweredRequest';
import { answerPreflight } from './answerPreflight';
import { type BegunBody, beginBody } from './beginBody';
import { type CorsPolicy, corsHeaders, isLoopbackHost, mayAsk } from './cors';
import { createTeller, type OnRequest } from './createTeller';
import { loggedPath } from './loggedPath';
import { nameFailure } from './nameFailure';
import { readRequest } from './readRequest';
import { readTarget } from './readTarget';
import { sendResponse } from './sendResponse';
import { refusalFormOf } from './unknownPathHandlers';

/** What a listener answers from. */
export interface RequestListenerOptions {
  readonly handlers: RequestHandler[];
  readonly policy: CorsPolicy;
  readonly onRequest?: OnRequest | undefined;
}

interface Connection {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** `null` for a target that nobody can be asked at. */
  readonly target: URL | null;
  /** Aborts when the connection is gone. */
  readonly signal: AbortSignal;
}

interface Answer {
  readonly response: Response;
  readonly body: BegunBody | null;
  readonly failure?: string;
}

/**
 * Answers HTTP requests of a Node server from MSW handlers, with the CORS of a real back end. Whatever a
 * handler throws becomes a 500, and what cannot be sent a broken connection.
 */
export function createRequestListener(options: RequestListenerOptions): RequestListener {
  const tell = createTeller(options.onRequest);
  return (incoming, outgoing) => {
    const closed = new AbortController();
    outgoing.once('close', () => closed.abort());
    const connection = { incoming, outgoing, target: readTarget(incoming), signal: closed.signal };
    // Telling comes last, so that a caller's own mistake in it costs nobody their answer.
    void answer(connection, options)
      .then((answered) => send(answered, connection, options))
      .then(tell);
  };
}

/** Never rejects. */
async function answer(connection: Connection, options: RequestListenerOptions): Promise<Answer> {
  try {
    const response = await respond(connection, options);
    return { response, body: response.body && (await beginBody(response.body)) };
  } catch (error) {
    // The caller went away while the request was read: there is nobody to answer.
    if (connection.signal.aborted) return { response: HttpResponse.error(), body: null };
    const text = JSON.stringify({ error: 'Internal server error' });
    const response = new Response(text, { status: 500, headers: { 'content-type': 'application/json' } });
    const body = response.body && (await beginBody(response.body));
    return { response, body, failure: nameFailure(error) };
  }
}

async function respond(
  { incoming, target, signal }: Connection,
  { handlers, policy }: RequestListenerOptions,
): Promise<Response> {
  // A page elsewhere can give its own name this machine's address; the `Host` it sends gives it away.
  if (policy.loopbackOnly && !isLoopbackHost(incoming.headers.host ?? '127.0.0.1')) {
    return HttpResponse.json({ error: 'Only this machine may ask' }, { status: 403 });
  }
  if (target === null) return HttpResponse.json({ error: 'Bad request' }, { status: 400 });
  if (isPreflight(incoming)) return answerPreflight(target, handlers);
  if (isForeignChange(incoming, policy)) {
    return HttpResponse.json({ error: 'Only pages of this machine may change anything' }, { status: 403 });
  }
  const request = await readRequest(incoming, { target, signal });
  if (request === 'too_large') return HttpResponse.json({ error: 'Body over 64 KiB' }, { status: 413 });
  // Before anything is looked for: a secret is as real on a path that nobody answers.
  if (await holdsRealSecret(request)) return refuseRealSecret(refusalFormOf(target.pathname));
  return (await getResponse(handlers, request)) ?? notFound();
}

/** Never rejects. */
async function send(
  { response, body, failure: answerFailure }: Answer,
  connection: Connection,
  { policy }: RequestListenerOptions,
): Promise<AnsweredRequest> {
  const { incoming, outgoing, target, signal } = connection;
  let isBroken = response.type === 'error';
  let failure = answerFailure;
  try {
    if (!isBroken) {
      const path = target?.pathname ?? '/';
      // A preflight that is refused says nothing of origins.
      const isRefused = isPreflight(incoming) && response.status === 403;
      const headers = isRefused ? {} : corsHeaders({ origin: incoming.headers.origin ?? null, path }, policy);
      const isHead = incoming.method === 'HEAD';
      isBroken = (await sendResponse(response, outgoing, { body, headers, isHead, signal })) === 'broken';
    }
  } catch (error) {
    isBroken = true;
    failure = nameFailure(error);
  }
  // A reset, not an orderly end: the caller sees ECONNRESET.
  if (isBroken) incoming.socket.resetAndDestroy();
  return {
    method: incoming.method ?? 'GET',
    path: loggedPath(target),
    status: isBroken ? 0 : response.status,
    ...(failure !== undefined && { failure }),
    ...(response.headers.has(refusedSecretHeader) && { isSecretRefused: true }),
  };
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

/** A form of any page may be sent without a preflight; where the calls are somebody's own it changes nothing. */
function isForeignChange(
  { method = 'GET', headers: { origin } }: IncomingMessage,
  policy: CorsPolicy,
): boolean {
  return !/^(?:GET|HEAD|OPTIONS)$/.test(method) && origin !== undefined && !mayAsk(origin, policy);
}

function notFound(): Response {
  return HttpResponse.json({ error: 'Not found' }, { status: 404 });
}
