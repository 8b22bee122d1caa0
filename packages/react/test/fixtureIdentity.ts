import type { SourceIdentity } from '@callscope/client';

/** An identity whose generation a test counts on. Its keys start with `['fixture', generation]`, from 1. */
export function fixtureIdentity(): { readonly identity: SourceIdentity; readonly change: () => void } {
  let generation = 1;
  const listeners = new Set<() => void>();
  return {
    identity: {
      keyPrefix: () => ['fixture', generation],
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    change() {
      generation += 1;
      for (const listener of listeners) listener();
    },
  };
}
