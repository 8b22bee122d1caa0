/** A value that computed ones hear of. */
export interface Ref<T> {
  value: T;
}

/** What recipes need of Vue's reactivity: a computed value is read anew only when a ref that it has read has changed. */
export function createReactivity() {
  let seen: Map<Ref<unknown>, unknown> | null = null;

  const shallowRef = <T>(initial: T): Ref<T> => {
    let held = initial;
    const ref: Ref<T> = {
      get value() {
        seen?.set(ref, held);
        return held;
      },
      set value(next) {
        held = next;
      },
    };
    return ref;
  };

  const computed = <T>(read: () => T): { readonly value: T } => {
    let kept: { readonly value: T; readonly read: ReadonlyMap<Ref<unknown>, unknown> } | null = null;
    return {
      get value() {
        if (kept && [...kept.read].every(([ref, held]) => ref.value === held)) return kept.value;
        const reading = new Map<Ref<unknown>, unknown>();
        seen = reading;
        const value = read();
        seen = null;
        kept = { value, read: reading };
        return value;
      },
    };
  };

  return { shallowRef, computed };
}
