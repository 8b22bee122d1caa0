import { callHost } from '../transport/callHost';

/** The part of an `AbortSignal` that is listened to. */
export interface EndSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once: true }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Something that ends once, and the means to end it. */
export interface Ending {
  readonly signal: EndSignal;
  /** Tells the listeners, each once. */
  readonly end: () => void;
}

/**
 * A signal for any number of listeners. Node.js takes the eleventh listener of one `AbortSignal` for a leak and writes
 * so to the host's log, and a page has more requests under way than that.
 */
export function createEnding(): Ending {
  const listeners = new Set<() => void>();
  let aborted = false;
  return {
    signal: {
      get aborted() {
        return aborted;
      },
      addEventListener: (_, listener) => {
        listeners.add(listener);
      },
      removeEventListener: (_, listener) => {
        listeners.delete(listener);
      },
    },
    end: () => {
      aborted = true;
      for (const listener of [...listeners]) callHost(listener, undefined);
      listeners.clear();
    },
  };
}
