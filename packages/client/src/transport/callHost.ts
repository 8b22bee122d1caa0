/**
 * Calls a function of the host whose outcome is not ours to act on. What it throws or rejects with is
 * ignored: a fault in a host's listener must not become the fault of a request.
 */
export function callHost<TArgument>(
  listener: ((argument: TArgument) => unknown) | undefined,
  argument: TArgument,
): void {
  try {
    Promise.resolve(listener?.(argument)).catch(() => undefined);
  } catch {
    // Said above.
  }
}
