import type { IncomingMessage } from 'node:http';

const largestBodyBytes = 65_536;

/**
 * A `Request` from what Node received. A method that `Request` forbids, such as TRACE, is there with `X-` before
 * it: what answers any method but its own refuses it like every other.
 * @param target the address that is asked for
 * @param signal aborts when the caller or the server ends the connection
 * @returns `too_large` for a body over 64 KiB
 */
export async function readRequest(
  incoming: IncomingMessage,
  { target, signal }: { target: URL; signal: AbortSignal },
): Promise<Request | 'too_large'> {
  const { method = 'GET' } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const body = method === 'GET' || method === 'HEAD' ? null : await readBody(incoming);
  if (body === 'too_large') return body;
  return new Request(target, { method: allowedMethod(method), headers, body, signal });
}

function allowedMethod(method: string): string {
  return /^(?:connect|trace|track)$/i.test(method) ? `X-${method}` : method;
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | 'too_large'> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > largestBodyBytes) return 'too_large';
    chunks.push(bytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
