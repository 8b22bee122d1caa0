import type { VyomUsage } from '../../wire/VyomUsage';

/** Calls and their time under one name. */
export interface UsageRow<TUsage extends VyomUsage = VyomUsage> {
  /** Unique in its list. */
  readonly id: string;
  /** English, not empty. */
  readonly label: string;
  readonly usage: TUsage;
}
