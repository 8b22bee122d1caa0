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
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let isFinished = false;
  try {
    while (true) {
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) break;
      bytes += value.byteLength;
      if (bytes > maxBytes) return { isTooLong: true };
      chunks.push(value);
    }
    isFinished = true;
    return { isTooLong: false, text: toText(chunks, bytes) };
  } finally {
    // Closes the connection of a body that nobody reads on; a stream already broken refuses, which is fine.
    if (!isFinished) reader.cancel().catch(() => undefined);
  }
}

/** Decodes all at once: piece by piece, Node.js makes texts of wide characters, which then take longer to read. */
function toText(chunks: readonly Uint8Array[], byteLength: number): string {
  const bytes = new Uint8Array(byteLength);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return new TextDecoder().decode(bytes);
}
