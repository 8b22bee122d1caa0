import { HttpResponse } from 'msw';
import type { FaultAnswer } from '../FaultContext';

/**
 * A redirect to another origin: what the fault names, or this server under its other name. The page there,
 * `/_mock/landing`, says whether credentials came along.
 */
export function redirectAnswer(status: 301 | 302 | 303 | 307 | 308): FaultAnswer {
  return ({ fault, request }) =>
    new HttpResponse(null, { status, headers: { Location: fault.location ?? otherName(request) } });
}

function otherName(request: Request): string {
  // Behind a socket the address is in the header; in MSW it is in the URL.
  const { host } = new URL(request.url);
  const asked = request.headers.get('host') ?? host;
  const port = /:\d+$/.exec(asked)?.[0] ?? '';
  const name = asked.startsWith('127.') ? 'localhost' : '127.0.0.1';
  return `http://${name}${port}/_mock/landing`;
}
