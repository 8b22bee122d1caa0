import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getResponse, HttpResponse, type RequestHandler } from 'msw';
import { type CorsPolicy, corsHeaders, isLoopbackHost, preflightHeaders } from './cors';
import { nameFailure } from './nameFailure';
import { readRequest } from './readRequest';

/** A request that was answered, as a log may show it: no header and no query, so no token. */
export interface AnsweredRequest {
  readonly method: string;
  readonly path: string;
  /** The HTTP status; 0 when the connection was broken instead. */
  readonly status: number;
  /** For a 500 that no fault asked for: the error's name and its place in the code, not what it says. */
  readonly failure?: string;
}

/** What a listener answers from. */
export interface RequestListenerOptions {
  readonly handlers: RequestHandler[];
  readonly policy: CorsPolicy;
  readonly onRequest?: ((request: AnsweredRequest) => void) | undefined;
}

interface Answer {
  readonly response: Response;
  readonly body: Buffer;
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
      send(answered, incoming, outgoing, options),
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
    return { response, body: Buffer.from(await response.arrayBuffer()) };
  } catch (error) {
    // The caller went away while the request was read: there is nobody to answer.
    if (signal.aborted) return { response: HttpResponse.error(), body: Buffer.alloc(0) };
    const text = JSON.stringify({ error: 'Internal server error' });
    const headers = { 'content-type': 'application/json' };
    return {
      response: new Response(null, { status: 500, headers }),
      body: Buffer.from(text),
      failure: nameFailure(error),
    };
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
  if (isPreflight(incoming)) {
    const path = pathOf(incoming);
    return isKnown(path) ? new Response(null, { status: 204, headers: preflightHeaders(path) }) : notFound();
  }
  const request = await readRequest(incoming, { origin: 'http://127.0.0.1', signal });
  if (request === 'too_large') return HttpResponse.json({ error: 'Body over 64 KiB' }, { status: 413 });
  if (request === 'bad_address') return HttpResponse.json({ error: 'Bad request' }, { status: 400 });
  return (await getResponse(handlers, request)) ?? notFound();
}

function send(
  { response, body, failure }: Answer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { policy, onRequest }: RequestListenerOptions,
): void {
  if (response.type === 'error') {
    // A reset, not an orderly end: the caller sees ECONNRESET.
    incoming.socket.resetAndDestroy();
  } else {
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      ...corsHeaders(incoming.headers.origin ?? null, policy),
      ...(response.status !== 204 && { 'content-length': body.length }),
    });
    outgoing.end(incoming.method === 'HEAD' ? undefined : body);
  }
  // Last, so that a caller's own mistake in it costs nobody their answer.
  onRequest?.({
    method: incoming.method ?? 'GET',
    path: pathOf(incoming),
    status: response.status,
    ...(failure !== undefined && { failure }),
  });
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

function isKnown(path: string): boolean {
  return path.startsWith('/virsyn/') || path.startsWith('/_mock/');
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/[?#].*$/s, '');
}

function notFound(): Response {
  return HttpResponse.json({ error: 'Not found' }, { status: 404 });
}
