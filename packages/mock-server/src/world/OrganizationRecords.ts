import type { CallBatch } from './CallBatch';
import type { Contact } from './NamedEntity';
import type { Plan } from './Plan';
import type { Suggestion } from './Suggestion';
import type { Todo } from './Todo';
import type { AiUsageTable } from './tables/AiUsageTable';
import type { CallTable } from './tables/CallTable';
import type { LegTable } from './tables/LegTable';
import type { MessageTable } from './tables/MessageTable';

/**
 * The raw rows of one organization. `null`: the world does not hold such rows, as one from a call log does not
 * hold messages; an empty table is held and empty.
 */
export interface OrganizationRecords {
  /** Ascending by start. */
  readonly calls: CallTable;
  readonly contacts: readonly Contact[];
  readonly batches: readonly CallBatch[] | null;
  /** What a carrier would have recorded of the calls, ascending by start. */
  readonly legs: LegTable | null;
  /** Ascending. */
  readonly messages: MessageTable | null;
  /** Ascending by `atMs`. */
  readonly suggestions: readonly Suggestion[] | null;
  readonly plans: readonly Plan[] | null;
  /** Ascending. */
  readonly aiUsage: AiUsageTable | null;
  /** Ascending by `createdAtMs`. */
  readonly todos: readonly Todo[] | null;
}
