import type { QueryKey } from '@tanstack/query-core';
import type { SourceIdentity } from '../source';
import type { EndSignal } from './createEnding';

/** The time of one user at a client. Whatever is asked belongs to the generation it was asked in. */
export interface Generation {
  /** What every query key of this generation starts with. */
  readonly keyPrefix: QueryKey;
  /** Aborted when the next generation has begun. */
  readonly signal: EndSignal;
}

/** The users of one client, one after another. */
export interface Identity {
  readonly current: () => Generation;
  /** Begins the next generation, aborts the former one, then tells the listeners. */
  readonly change: () => void;
  /** What sources and hosts see of it: the present key and its changes, not the means to change it. */
  readonly view: SourceIdentity;
}
