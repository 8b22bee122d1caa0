import type { ExactSum } from '../numbers/ExactSum';

/**
 * The expansion of two parts and a rest, as that of {@link ExactSum} but faster where there is no rest.
 *
 * @param rest is added to
 */
export function expandParts(high: number, low: number, rest: ExactSum | undefined): readonly number[] {
  if (rest) {
    rest.add(high);
    rest.add(low);
    return rest.expansion();
  }
  const nearest = high + low;
  const added = nearest - high;
  const left = high - (nearest - added) + (low - added);
  return nearest === 0 ? [] : left === 0 ? [nearest] : [nearest, left];
}
