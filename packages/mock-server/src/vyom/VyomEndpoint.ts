import type { UsageGranularity } from '@callscope/core';
import type { SystemSettings } from '../systems/SystemSettings';
import type { Organization } from '../world/Organization';
import type { VyomRange } from './request/VyomRange';

/** A request that may be answered. */
export interface VyomQuery {
  /** Whose API key it is: nobody sees another's records. */
  readonly organization: Organization;
  readonly nowMs: number;
  readonly settings: SystemSettings;
  readonly range: VyomRange;
  /** `day` for an endpoint that does not read it. */
  readonly granularity: UsageGranularity;
  /** What to filter by; `null` does not filter, as for an endpoint that does not read it. */
  readonly assistantId: string | null;
}

/** A parameter that some endpoints read beside the range. */
export type VyomParameter = 'granularity' | 'assistant_id';

/** One of Vyom's analytics. */
export interface VyomEndpoint {
  /** Names it in faults. */
  readonly name: string;
  /** Its path below `/vyom`. */
  readonly path: string;
  /** The message of a 200. */
  readonly message: string;
  readonly reads: readonly VyomParameter[];
  /** The `data` of a 200. A member that is `undefined` is left out of the JSON. */
  readonly answer: (query: VyomQuery) => object;
}
