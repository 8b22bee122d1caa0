import { getResponse, HttpResponse, type RequestHandler } from 'msw';
import { preflightHeaders } from './cors';
import { isKnownPath } from './unknownPathHandlers';

/**
 * Answers the question that a browser asks before a request: 204 with what a page may send, 404 for a path that
 * does not exist, 403 where a fault refuses it.
 */
export async function answerPreflight(target: URL, handlers: RequestHandler[]): Promise<Response> {
  if (!isKnownPath(target.pathname)) return HttpResponse.json({ error: 'Not found' }, { status: 404 });
  // The handlers know the faults; headers are the server's.
  const headers = { 'access-control-request-method': 'GET' };
  const answer = await getResponse(handlers, new Request(target, { method: 'OPTIONS', headers }));
  if (answer?.status === 403) return new HttpResponse(null, { status: 403 });
  return new HttpResponse(null, { status: 204, headers: preflightHeaders(target.pathname) });
}
