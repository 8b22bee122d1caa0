import type { SourceIdentity } from '@callscope/client';
import type { QueryKey } from '@tanstack/react-query';

/** The identities of all sources that have been on the page. */
export interface IdentityWatch {
  /** Watches an identity until `stop`, also when its widgets have gone. Once, however often it is added. */
  readonly add: (identity: SourceIdentity) => void;
  /** Ends the watch of all that were added. They may be added again. */
  readonly stop: () => void;
}

/**
 * Watches over identities, for what has to be done once for each change, however many widgets there are.
 *
 * @param onChange called at each change with what the keys of the former identity started with
 */
export function createIdentityWatch(onChange: (formerPrefix: QueryKey) => void): IdentityWatch {
  const watched = new Map<SourceIdentity, () => void>();
  return {
    add(identity) {
      if (watched.has(identity)) return;
      let prefix = identity.keyPrefix();
      const unsubscribe = identity.subscribe(() => {
        const formerPrefix = prefix;
        prefix = identity.keyPrefix();
        onChange(formerPrefix);
      });
      watched.set(identity, unsubscribe);
    },
    stop() {
      for (const unsubscribe of watched.values()) unsubscribe();
      watched.clear();
    },
  };
}
