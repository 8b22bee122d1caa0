import { HttpResponse } from 'msw';
import type { RefusalForm } from '../systems/Refusal';
import type { FaultName } from './Fault';
import { spoilShape } from './spoilShape';

/**
 * What a fault makes of an answer.
 * @param refuse words a refusal as the system does
 * @param answer gives the right answer; called only by faults that change it
 */
export async function faultResponse(
  name: FaultName,
  refuse: RefusalForm,
  answer: () => Promise<Response>,
): Promise<Response> {
  switch (name) {
    case 'latency':
      return answer();
    case 'timeout':
    case 'connection_reset':
      return HttpResponse.error();
    case 'unauthorized':
      return refuse(401);
    case 'forbidden':
      return refuse(403);
    case 'not_found':
      return refuse(404);
    case 'rate_limited':
      return withHeaders(refuse(429), { 'Retry-After': '2' });
    case 'server_error':
      return refuse(500);
    case 'bad_gateway':
      return HttpResponse.html('<html><body><h1>502 Bad Gateway</h1></body></html>', { status: 502 });
    case 'login_page':
      return HttpResponse.html('<!doctype html><title>Sign in</title><h1>Sign in to the network</h1>');
    case 'empty_body':
      return new HttpResponse('', { headers: { 'Content-Type': 'application/json' } });
    case 'truncated_json': {
      const { text, init } = await read(answer);
      return new HttpResponse(text.slice(0, Math.floor(text.length / 2)), init);
    }
    case 'wrong_shape': {
      const { text, init } = await read(answer);
      return new HttpResponse(JSON.stringify(spoilShape(JSON.parse(text))), init);
    }
    default:
      return name satisfies never;
  }
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

async function read(answer: () => Promise<Response>) {
  const response = await answer();
  const init = { status: response.status, headers: { 'Content-Type': 'application/json' } };
  return { text: await response.text(), init };
}
