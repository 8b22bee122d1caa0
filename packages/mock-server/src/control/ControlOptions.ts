import type { FaultSet } from '../faults/FaultSet';
import type { MockUser } from '../users/MockUser';
import type { World } from '../world/World';

/** What the control endpoints show and change. */
export interface ControlOptions {
  readonly world: World;
  readonly users: readonly MockUser[];
  readonly faults: FaultSet;
}
