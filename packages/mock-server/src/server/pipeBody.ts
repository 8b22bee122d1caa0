import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import type { BegunBody } from './beginBody';

/**
 * Sends a body as it comes, no faster than the caller reads. A caller that goes away ends the body's making.
 * @param signal aborts when the connection is gone
 * @returns `broken` for a body that broke off or a caller that went away; the connection is then reset
 */
export async function pipeBody(
  { chunks, next, reader }: BegunBody,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<'sent' | 'broken'> {
  const stop = () => reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (const chunk of chunks) await write(chunk, outgoing, signal);
    for (let result = await next; result?.done === false; result = await reader.read()) {
      await write(result.value, outgoing, signal);
    }
    // Its caller's leaving ends a body as its own end does.
    signal.throwIfAborted();
    outgoing.end();
    await finished(outgoing);
    return 'sent';
  } catch {
    // A reset, not an orderly end: the caller must not take the part for the whole.
    outgoing.socket?.resetAndDestroy();
    return 'broken';
  } finally {
    signal.removeEventListener('abort', stop);
    if (signal.aborted) stop();
  }
}

async function write(chunk: Uint8Array, outgoing: ServerResponse, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (!outgoing.write(chunk)) await once(outgoing, 'drain', { signal });
}
