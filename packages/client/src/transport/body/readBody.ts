import { untilAborted } from '../signals/untilAborted';

/** A body as text, or that it was longer than allowed. */
export type BodyText = { readonly isTooLong: false; readonly text: string } | { readonly isTooLong: true };

/**
 * Reads a body as UTF-8, whatever its headers say, a byte order mark dropped. It stops reading, and cancels
 * the rest, at the first chunk that crosses `maxBytes`.
 *
 * @throws the signal's reason when it is aborted; whatever the stream throws when it breaks
 */
export async function readBody(response: Response, maxBytes: number, signal: AbortSignal): Promise<BodyText> {
  if (!response.body) return { isTooLong: false, text: '' };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  let isFinished = false;
  try {
    while (true) {
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) break;
      bytes += value.byteLength;
      if (bytes > maxBytes) return { isTooLong: true };
      text += decoder.decode(value, { stream: true });
    }
    isFinished = true;
    return { isTooLong: false, text: text + decoder.decode() };
  } finally {
    // Closes the connection of a body that nobody reads on; a stream already broken refuses, which is fine.
    if (!isFinished) reader.cancel().catch(() => undefined);
  }
}
