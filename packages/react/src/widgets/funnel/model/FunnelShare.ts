/** A percentage of counts, and whether it is just what it reads. */
export interface FunnelShare {
  /** 0 or more, may exceed 100; `null` when the whole is 0. */
  readonly percent: number | null;
  /** False for something that rounding may have made read 0 % or 100 %. */
  readonly isExact: boolean;
}

/**
 * Keeps beside a rounded percentage what the counts behind it know: nothing is 0 %, all is 100 %, and what
 * merely rounds to them is neither.
 *
 * @param percent as the system or core rounded it; `null` for a percentage over nothing
 */
export function toFunnelShare(percent: number | null, part: number, whole: number): FunnelShare {
  return { percent, isExact: part === 0 || part === whole };
}
