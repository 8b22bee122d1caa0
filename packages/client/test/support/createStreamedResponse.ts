/** A success whose body gives these chunks, and then ends, breaks or stays open. */
export function createStreamedResponse(
  chunks: readonly Uint8Array[],
  end: 'close' | 'break' | 'hang',
): Response {
  let index = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = chunks[index];
        index += 1;
        if (chunk) return controller.enqueue(chunk);
        if (end === 'close') return controller.close();
        if (end === 'break') return controller.error(new TypeError('terminated'));
        return new Promise(() => undefined);
      },
    }),
  );
}
