/**
 * A body that is made piece by piece, each when the caller is ready for it. Whoever stops reading ends the making;
 * what the making throws breaks the body off.
 * @param make gives the pieces; its signal aborts when nobody wants more
 */
export function streamOf(
  make: (signal: AbortSignal) => AsyncGenerator<string | Uint8Array, void, undefined>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const cancelled = new AbortController();
  const pieces = make(AbortSignal.any([signal, cancelled.signal]));
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      },
      cancel() {
        cancelled.abort();
      },
    },
    // Nothing is made before it is asked for.
    { highWaterMark: 0 },
  );
}
