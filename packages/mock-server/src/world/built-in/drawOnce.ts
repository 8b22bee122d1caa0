/** What `draw` gives, drawn when it is first asked for and kept. */
export function drawOnce<T extends object>(draw: () => T): () => T {
  let drawn: T | undefined;
  return () => {
    drawn ??= draw();
    return drawn;
  };
}
