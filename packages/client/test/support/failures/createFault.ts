/** What can fail in the surroundings of a client. */
export const faultPlaces = ['fetch', 'chunk', 'token', 'listener', 'signal', 'random', 'timer'] as const;

/** A kind of thing that can fail. */
export type FaultPlace = (typeof faultPlaces)[number];

/** One failure, of the n-th thing of its kind that happens. */
export interface Fault {
  /** Say that a thing of this kind happens. @throws {InjectedFault} when it is the one */
  readonly reach: (place: FaultPlace) => void;
  readonly isReached: () => boolean;
}

/** What nothing may let through: not as it is, and not in the words of another error. */
class InjectedFault extends TypeError {
  override readonly name = 'InjectedFault';
  constructor() {
    super('injected fault');
  }
}

/** @param nth counted from 1 */
export function createFault(place: FaultPlace, nth: number): Fault {
  let count = 0;
  return {
    reach: (reached) => {
      if (reached !== place) return;
      count += 1;
      if (count === nth) throw new InjectedFault();
    },
    isReached: () => count >= nth,
  };
}
