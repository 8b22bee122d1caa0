import type { Source } from '@callscope/client';

/** What the range selector has to know of a source on the page. */
export type MountedSource = Pick<Source<unknown>, 'answer' | 'dayZone'>;

/** The sources now on the page, so that the range selector offers what they can answer, in their days. */
export interface SourceRegistry {
  /** Adds a source until the returned function is called. */
  readonly add: (source: MountedSource) => () => void;
  /** The mounted sources; the same array until one comes or goes. */
  readonly list: () => readonly MountedSource[];
  /** Calls back whenever a source comes or goes, until the returned function is called. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** An empty registry. Two widgets on one source count as two. */
export function createSourceRegistry(): SourceRegistry {
  let sources: readonly MountedSource[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly MountedSource[]) => {
    sources = next;
    for (const listener of listeners) listener();
  };
  return {
    add({ answer, dayZone }) {
      // An object of its own, so that one source mounted twice leaves once.
      const entry: MountedSource = { answer, ...(dayZone !== undefined && { dayZone }) };
      change([...sources, entry]);
      return () => change(sources.filter((each) => each !== entry));
    },
    list: () => sources,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
