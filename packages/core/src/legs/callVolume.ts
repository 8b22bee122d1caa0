import { requireText } from '../arguments/requireText';
import type { CallLeg } from './CallLeg';
import { checkLegs } from './checkLegs';
import { serviceCode } from './serviceCode';

/** How many legs there are, in all and by service. The last four add up to the first. */
export interface CallVolume {
  readonly total: number;
  readonly incoming: number;
  readonly forwarded: number;
  readonly click2call: number;
  /** Legs of a service of any other name. */
  readonly other: number;
}

/**
 * Counts legs by service: `Incoming`, `CallForward`, `Click2Call`, and others together. It counts legs, not
 * calls (see {@link foldLegs}), and each as often as it comes.
 *
 * @param legs in any order; none gives zeros
 * @throws {InputError} `missing` for a leg without a service
 * @see Kaleyra's `call_volume`; `other` is ours, since its parts need not add up without it
 * @example callVolume([{ service: 'Incoming' }, { service: 'CallForward' }, { service: 'Unknown' }]) // => { total: 3, incoming: 1, forwarded: 1, click2call: 0, other: 1 }
 */
export function callVolume(legs: Iterable<Pick<CallLeg, 'service'>>): CallVolume {
  const counts = [0, 0, 0, 0];
  let total = 0;
  for (const { service } of checkLegs('callVolume', legs, { service: requireText })) {
    const code = serviceCode(service);
    counts[code] = (counts[code] ?? 0) + 1;
    total += 1;
  }
  const [other = 0, incoming = 0, forwarded = 0, click2call = 0] = counts;
  return { total, incoming, forwarded, click2call, other };
}
