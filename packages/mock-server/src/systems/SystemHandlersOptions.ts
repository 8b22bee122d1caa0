import type { AnswerConditions } from '../faults/answerWithFaults';
import type { MockUser } from '../users/MockUser';
import type { World } from '../world/World';
import type { SystemSettings } from './SystemSettings';

/** What the handlers of a system answer from. */
export interface SystemHandlersOptions {
  readonly world: World;
  readonly users: readonly MockUser[];
  readonly settings: SystemSettings;
  /** Asked anew for every request. */
  readonly conditions: () => AnswerConditions;
}
