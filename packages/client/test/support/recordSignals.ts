/** What a function made, and the signals of every `AbortController` that it made on the way. */
export function recordSignals<T>(make: () => T): { readonly made: T; readonly signals: AbortSignal[] } {
  const signals: AbortSignal[] = [];
  const Native = globalThis.AbortController;
  globalThis.AbortController = class extends Native {
    constructor() {
      super();
      signals.push(this.signal);
    }
  };
  try {
    return { made: make(), signals };
  } finally {
    globalThis.AbortController = Native;
  }
}
