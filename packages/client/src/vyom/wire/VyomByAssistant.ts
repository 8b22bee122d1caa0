import type { VyomAnswer } from './VyomAnswer';
import type { VyomAverageUsage, VyomFormerCounts } from './VyomUsage';

/** The answer of `by-assistant`: assistants with calls in the range, most time first. */
export type VyomByAssistant = VyomAnswer<{ readonly assistants: readonly VyomAssistant[] }>;

/**
 * The calls of an assistant under one name. The name is that of the time of the call: an assistant that was
 * renamed has several rows of one id.
 */
export interface VyomAssistant extends VyomAverageUsage, VyomFormerCounts {
  readonly assistant_id: string;
  readonly assistant_name: string;
  /** Sent by an earlier revision of Vyom only; rely on it nowhere. A whole number, 0 or more. */
  readonly failed_calls?: number;
}
