import { requireBetween } from '../arguments/requireBetween';
import { requireCount } from '../arguments/requireCount';
import { requireWhole } from '../arguments/requireWhole';

/** The ratios that a proportion may well have, given what was seen. */
export interface WilsonInterval {
  /** Ratio, 0–1; 0 when nothing succeeded. */
  readonly low: number;
  /** Ratio, 0–1; 1 when everything succeeded. */
  readonly high: number;
}

/**
 * How far the evidence for a proportion reaches: Wilson's score interval, without correction for continuity.
 * It is sound for few trials and for proportions near 0 and 1, and never leaves 0–1.
 *
 * @param successes whole number, 0 to `trials`
 * @param trials whole number, 0 to 2^53 - 1
 * @param z standard normal deviate, 0–100; 1.96 when left out, which is 95 % confidence
 * @returns ratios in doubles, not rounded: the observed ratio lies between them; `null` without trials
 * @throws {InputError} `not_a_number` or `out_of_range`
 * @see Wilson 1927, "Probable inference, the law of succession, and statistical inference"; method 3 of
 * Newcombe 1998
 * @example wilsonInterval(0, 0) // => null
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  z = 1.959963984540054,
): WilsonInterval | null {
  requireCount('wilsonInterval', 'trials', trials);
  requireWhole('wilsonInterval', 'successes', successes, 0, trials);
  requireBetween('wilsonInterval', 'z', z, 0, 100);
  return trials === 0 ? null : findWilsonInterval(successes, trials, z);
}

/** {@link wilsonInterval} without its checks, for at least one trial. */
export function findWilsonInterval(successes: number, trials: number, z: number): WilsonInterval {
  const failures = trials - successes;
  const square = z * z;
  const reach = successes + square / 2 + z * Math.sqrt((successes / trials) * failures + square / 4);
  return {
    // The other root of the quadratic by Vieta: subtracting would lose the digits of a small ratio.
    low: successes === 0 ? 0 : (successes / trials) * (successes / reach),
    high: failures === 0 ? 1 : Math.min(1, reach / (trials + square)),
  };
}
