import type { VyomAnswer } from './VyomAnswer';
import type { VyomFormerCounts, VyomUsage } from './VyomUsage';

/** The answer of `by-service`: services with calls in the range, most time first. */
export type VyomByService = VyomAnswer<{ readonly services: readonly VyomService[] }>;

/** The calls that one service carried. */
export interface VyomService extends VyomUsage, VyomFormerCounts {
  /** `exotel`, `twilio`, `web`, `unknown` where none is recorded, or a service that came later. */
  readonly service: string;
}
