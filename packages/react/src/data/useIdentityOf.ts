import type { Source, SourceIdentity } from '@callscope/client';
import { hashKey } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useCallscope } from '../provider/useCallscope';

const subscribeToNothing = () => () => {};
const nobody = '';

/**
 * Draws again whenever the identity of a source changes, before anything else is painted.
 *
 * @returns a text that is another for each identity; empty for a source that knows none
 */
export function useIdentityOf(source: Source<unknown> | undefined): string {
  const { identityWatch } = useCallscope();
  const identity: SourceIdentity | undefined = source?.identity;
  useEffect(() => {
    if (identity !== undefined) identityWatch.add(identity);
  }, [identityWatch, identity]);
  // The hash, since a prefix may be another array each time it is asked for.
  const read = useCallback(
    () => (identity === undefined ? nobody : hashKey(identity.keyPrefix())),
    [identity],
  );
  return useSyncExternalStore(identity?.subscribe ?? subscribeToNothing, read, read);
}
