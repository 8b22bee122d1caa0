import type { VyomAnswer } from './VyomAnswer';
import type { VyomAverageUsage, VyomFormerCounts } from './VyomUsage';

/** The answer of `by-phone-number`: numbers with calls in the range, most time first. */
export type VyomByPhoneNumber = VyomAnswer<{ readonly phone_numbers: readonly VyomPhoneNumber[] }>;

/** The calls over one number. */
export interface VyomPhoneNumber extends VyomAverageUsage, VyomFormerCounts {
  /**
   * The platform's own number, not the one that was dialled; `WEB_CALL` for calls from the web,
   * `UNKNOWN_PLATFORM` where none is recorded. An earlier revision of Vyom sent the dialled number.
   */
  readonly phone_number: string;
}
