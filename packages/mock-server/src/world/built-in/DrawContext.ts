import type { Contact } from '../NamedEntity';
import type { BuiltInAgency } from './agencies/BuiltInAgency';

/** What every drawing of one organization's rows starts from. */
export interface DrawContext {
  readonly seed: number;
  /** The world's now; nothing happens later. */
  readonly nowMs: number;
  /** How many days have rows, today included. */
  readonly days: number;
  readonly agency: BuiltInAgency;
  readonly contacts: readonly Contact[];
}
