import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getResponse, HttpResponse, type RequestHandler } from 'msw';
import { refusedSecretHeader } from '../users/refuseRealSecret';
import type { AnsweredRequest } from './AnsweredRequest';
import { type BegunBody, beginBody } from './beginBody';
import { type CorsPolicy, corsHeaders, isLoopbackHost, mayAsk, preflightHeaders } from './cors';
import { nameFailure } from './nameFailure';
import { readRequest } from './readRequest';
import { sendResponse } from './sendResponse';
import { isKnownPath } from './unknownPathHandlers';

/** What a listener answers from. */
export interface RequestListenerOptions {
  readonly handlers: RequestHandler[];
  readonly policy: CorsPolicy;
  readonly onRequest?: ((request: AnsweredRequest) => void) | undefined;
}

interface Answer {
  readonly response: Response;
  readonly body: BegunBody | null;
  readonly failure?: string;
}

/**
 * Answers HTTP requests of a Node server from MSW handlers, with the CORS of a real back end. Whatever a
 * handler throws becomes a 500.
 */
export function createRequestListener(options: RequestListenerOptions): RequestListener {
  return (incoming, outgoing) => {
    const closed = new AbortController();
    outgoing.once('close', () => closed.abort());
    void answer(incoming, closed.signal, options).then((answered) =>
      send(answered, { incoming, outgoing, signal: closed.signal }, options),
    );
  };
}

/** Never rejects. */
async function answer(
  incoming: IncomingMessage,
  signal: AbortSignal,
  options: RequestListenerOptions,
): Promise<Answer> {
  try {
    const response = await respond(incoming, signal, options);
    return { response, body: response.body && (await beginBody(response.body)) };
  } catch (error) {
    // The caller went away while the request was read: there is nobody to answer.
    if (signal.aborted) return { response: HttpResponse.error(), body: null };
    const text = JSON.stringify({ error: 'Internal server error' });
    const response = new Response(text, { status: 500, headers: { 'content-type': 'application/json' } });
    const body = response.body && (await beginBody(response.body));
    return { response, body, failure: nameFailure(error) };
  }
}

async function respond(
  incoming: IncomingMessage,
  signal: AbortSignal,
  { handlers, policy }: RequestListenerOptions,
): Promise<Response> {
  const { host = '127.0.0.1' } = incoming.headers;
  // A page elsewhere can give its own name this machine's address; the `Host` it sends gives it away.
  if (policy.loopbackOnly && !isLoopbackHost(host)) {
    return HttpResponse.json({ error: 'Only this machine may ask' }, { status: 403 });
  }
  const path = pathOf(incoming);
  if (isPreflight(incoming)) {
    return isKnownPath(path)
      ? new Response(null, { status: 204, headers: preflightHeaders(path) })
      : notFound();
  }
  if (isForeignChange(incoming, policy)) {
    return HttpResponse.json({ error: 'Only pages of this machine may change anything' }, { status: 403 });
  }
  const origin = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).origin : 'http://127.0.0.1';
  const request = await readRequest(incoming, { origin, signal });
  if (request === 'too_large') return HttpResponse.json({ error: 'Body over 64 KiB' }, { status: 413 });
  if (request === 'bad_address') return HttpResponse.json({ error: 'Bad request' }, { status: 400 });
  return (await getResponse(handlers, request)) ?? notFound();
}

async function send(
  { response, body, failure }: Answer,
  connection: { incoming: IncomingMessage; outgoing: ServerResponse; signal: AbortSignal },
  { policy, onRequest }: RequestListenerOptions,
): Promise<void> {
  const { incoming, outgoing, signal } = connection;
  const path = pathOf(incoming);
  let isBroken = response.type === 'error';
  // A reset, not an orderly end: the caller sees ECONNRESET.
  if (isBroken) incoming.socket.resetAndDestroy();
  else {
    const headers = corsHeaders({ origin: incoming.headers.origin ?? null, path }, policy);
    const isHead = incoming.method === 'HEAD';
    isBroken = (await sendResponse(response, outgoing, { body, headers, isHead, signal })) === 'broken';
  }
  // Last, so that a caller's own mistake in it costs nobody their answer.
  onRequest?.({
    method: incoming.method ?? 'GET',
    path,
    status: isBroken ? 0 : response.status,
    ...(failure !== undefined && { failure }),
    ...(response.headers.has(refusedSecretHeader) && { isSecretRefused: true }),
  });
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

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/[?#].*$/s, '');
}

function notFound(): Response {
  return HttpResponse.json({ error: 'Not found' }, { status: 404 });
}
