import { HttpResponse } from 'msw';
import type { FaultAnswer } from '../FaultContext';

const page = (heading: string) => `<!doctype html><html><body><h1>${heading}</h1></body></html>`;

const jsonHeaders = { 'Content-Type': 'application/json' };

/** Answers that have nothing of the system in them, as what stands between it and its callers sends. */
export const pageAnswers = {
  error_page: () => HttpResponse.html(page('500 Internal Server Error'), { status: 500 }),
  bad_gateway: () => HttpResponse.html(page('502 Bad Gateway'), { status: 502 }),
  unavailable: () => new HttpResponse(null, { status: 503 }),
  login_page: () => HttpResponse.html(page('Sign in to the network')),
  empty_body: () => new HttpResponse('', { headers: jsonHeaders }),
  no_content: () => new HttpResponse(null, { status: 204 }),
  connection_reset: () => HttpResponse.error(),
} satisfies Readonly<Record<string, FaultAnswer>>;
