/** A promise that a test settles when it wants to. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

/** Loads that are settled one by one, in the order they were asked. */
export interface DeferredLoads<T> {
  /** Give it to a source as its `load`. */
  readonly load: () => Promise<T>;
  /** Every load asked so far. */
  readonly asked: readonly Deferred<T>[];
}

/** A load whose every call waits for its test. */
export function deferLoads<T>(): DeferredLoads<T> {
  const asked: Deferred<T>[] = [];
  return {
    asked,
    load: () => {
      let settle: Pick<Deferred<T>, 'resolve' | 'reject'> | undefined;
      const promise = new Promise<T>((resolve, reject) => {
        settle = { resolve, reject };
      });
      // The executor of a promise runs before its constructor returns.
      if (settle !== undefined) asked.push({ promise, ...settle });
      return promise;
    },
  };
}
