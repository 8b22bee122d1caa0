import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import type { BegunBody } from './beginBody';
import { pipeBody } from './pipeBody';

/** What to send and how. */
export interface SendOptions {
  /** The response whose body has begun to be read; `null` for one without a body. */
  readonly body: BegunBody | null;
  /** Headers beside the response's own, which win. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether only the headers are asked for. */
  readonly isHead: boolean;
  /** Aborts when the connection is gone. */
  readonly signal: AbortSignal;
}

/**
 * Sends a response over a socket, what MSW cannot send included. A body that is there at once goes out with its
 * length; one that comes bit by bit is piped as it comes; one that breaks off resets the connection. Where the
 * response names a length that is not its body's, it stays, and the connection ends after the body.
 * @returns `broken` when the connection was reset, or the caller had gone before the answer was out
 */
export async function sendResponse(
  response: Response,
  outgoing: ServerResponse,
  { body, headers, isHead, signal }: SendOptions,
): Promise<'sent' | 'broken'> {
  const head = { ...headers, ...headersOf(response) };
  if (body !== null && body.next !== null && !isHead) {
    outgoing.writeHead(response.status, head);
    // The head does not wait for a body that is slow.
    outgoing.flushHeaders();
    return pipeBody(body, outgoing, signal);
  }
  const bytes = Buffer.concat(body?.chunks ?? []);
  const isWrongLength = Number(head['content-length'] ?? bytes.length) !== bytes.length;
  outgoing.writeHead(response.status, {
    ...(response.status !== 204 && { 'content-length': bytes.length }),
    ...head,
    ...(isWrongLength && { connection: 'close' }),
  });
  outgoing.end(isHead ? undefined : bytes);
  await body?.reader.cancel();
  return finished(outgoing).then(
    () => 'sent',
    () => 'broken',
  );
}

/** Each name once, but every cookie of its own. */
function headersOf({ headers }: Response): OutgoingHttpHeaders {
  const cookies = headers.getSetCookie();
  return { ...Object.fromEntries(headers), ...(cookies.length > 0 && { 'set-cookie': cookies }) };
}
