import type { QueryKey } from '@tanstack/query-core';
import { ConfigError } from '../errors/ConfigError';
import { callHost } from '../transport/callHost';
import { createEnding } from './createEnding';
import type { Generation, Identity } from './Identity';

/**
 * An identity in its first generation. Generations are counted from 0.
 *
 * @param clientKey what the query keys of all its generations start with
 * @throws {ConfigError} from `subscribe`, for a listener that is no function
 */
export function createIdentity(system: string, clientKey: QueryKey): Identity {
  const begin = (index: number) => {
    const { signal, end } = createEnding();
    const generation: Generation = { keyPrefix: [...clientKey, index], signal };
    return { index, generation, end };
  };
  let present = begin(0);
  // A symbol each: a listener may be subscribed twice.
  const listeners = new Map<symbol, () => void>();

  return {
    current: () => present.generation,
    change: () => {
      const former = present;
      present = begin(former.index + 1);
      former.end();
      // Who subscribes while the others are told knows of the change; who unsubscribes is not to be told.
      for (const subscription of [...listeners.keys()]) callHost(listeners.get(subscription), undefined);
    },
    view: {
      keyPrefix: () => present.generation.keyPrefix,
      subscribe: (listener) => {
        if (typeof listener !== 'function') {
          throw new ConfigError({ system }, 'requires the listener of identity.subscribe to be a function');
        }
        const subscription = Symbol('subscription');
        listeners.set(subscription, listener);
        return () => {
          listeners.delete(subscription);
        };
      },
    },
  };
}
