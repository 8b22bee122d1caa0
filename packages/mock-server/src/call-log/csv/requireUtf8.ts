import { CallLogError } from '../CallLogError';

/**
 * Hands on bytes that are UTF-8 text, cut anywhere. What is decoded leniently would make one name of `Zoë` and
 * `Zoö` in a file of another encoding, and nobody would know.
 * @throws {CallLogError} `not_text` at the first chunk that is not; a byte order mark is text, a zero byte is not
 */
export async function* requireUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    if (chunk.includes(0)) throw notText();
    decode(decoder, chunk);
    yield chunk;
  }
  decode(decoder);
}

/** Without a chunk: the end, where no character may be unfinished. */
function decode(decoder: TextDecoder, chunk?: Buffer): void {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw notText();
  }
}

function notText(): CallLogError {
  return new CallLogError('not_text', 'the call log is not UTF-8 text; save it as CSV in UTF-8');
}
