/** A body and its beginning. */
export interface BegunBody {
  readonly chunks: readonly Uint8Array[];
  /** What comes after them; `null` when that is nothing. */
  readonly next: Promise<ReadableStreamReadResult<Uint8Array>> | null;
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
}

// More than this is piped, so that memory stays bounded whatever a body holds.
const mostBytes = 1_048_576;

/**
 * Reads what a body gives at once, without waiting for anything but work that is under way. Rejects with what
 * breaks the body off there.
 */
export async function beginBody(body: ReadableStream<Uint8Array>): Promise<BegunBody> {
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  const chunks: Uint8Array[] = [];
  for (let bytes = 0; ; ) {
    const next = reader.read();
    // Whoever takes over awaits it and hears of its failure.
    next.catch(() => undefined);
    const result = bytes > mostBytes ? 'later' : await Promise.race([next, turn()]);
    if (result === 'later') return { chunks, next, reader };
    if (result.done) return { chunks, next: null, reader };
    chunks.push(result.value);
    bytes += result.value.length;
  }
}

/** Ends when all that was ready to run has run. */
function turn(): Promise<'later'> {
  return new Promise((resolve) => setImmediate(() => resolve('later')));
}
