import { sum, weightedAverage } from '@callscope/core';
import type { Identity } from './Identity';

type Figures = readonly (number | null)[];

/** What an identity makes of its parts and their whole. */
export interface CombinedFigures {
  readonly value: number;
  /** How often the rounding of one part is in the value. */
  readonly partWeight: number;
}

/** What parts and a whole come to; `null` when a figure that counts is not there. */
export function combineFigures(
  { take, times = 1 }: Pick<Identity, 'take' | 'times'>,
  parts: Figures,
  wholes: Figures | null,
): CombinedFigures | null {
  const values =
    take === 'weighted' && wholes ? parts.map((part, index) => (wholes[index] === 0 ? 0 : part)) : parts;
  if (!isComplete(values) || (wholes && !isComplete(wholes))) return null;
  if (take === 'maximum') {
    return { value: values.reduce((greatest, value) => Math.max(greatest, value), 0), partWeight: 1 };
  }
  if (take === 'weighted' && wholes) {
    const items = values.map((value, index) => ({ value, weight: wholes[index] ?? 0 }));
    return { value: weightedAverage(items) ?? 0, partWeight: 1 };
  }
  const whole = wholes ? sum(wholes) : 1;
  if (whole === 0) return { value: 0, partWeight: 0 };
  return { value: (times * sum(values)) / whole, partWeight: (times * values.length) / whole };
}

const isComplete = (figures: Figures): figures is readonly number[] => !figures.includes(null);
