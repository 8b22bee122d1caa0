import { type Shape, shapeOf } from './Shape';

/** A whole number from `least` to `most`, both included. */
export function whole(least: number, most: number): Shape<number> {
  return shapeOf(`a whole number from ${least} to ${most}`, (value) => {
    return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
  });
}

/** How many: whole, 0 or more. */
export const count: Shape<number> = shapeOf(
  'a count',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
);

/** 0–100 with at most one decimal. */
export const percentOneDecimal: Shape<number> = decimalUpTo(100, 1);

/** Parts of a whole that need not be parts: percent of 0 or more with at most one decimal. */
export const percentOverOneDecimal: Shape<number> = decimalUpTo(Number.MAX_VALUE, 1);

/** 0–100, not rounded. */
export const percent: Shape<number> = numberUpTo(100);

/** 0–1 with at most four decimals. */
export const ratioFourDecimals: Shape<number> = decimalUpTo(1, 4);

/** 0–1, not rounded. */
export const ratio: Shape<number> = numberUpTo(1);

/** 0 or more with at most two decimals. */
export const twoDecimals: Shape<number> = decimalUpTo(Number.MAX_VALUE, 2);

/** 0 or more, not rounded. */
export const amount: Shape<number> = numberUpTo(Number.MAX_VALUE);

function numberUpTo(most: number): Shape<number> {
  return shapeOf(
    most === Number.MAX_VALUE ? 'a number of 0 or more' : `a number from 0 to ${most}`,
    (value) => typeof value === 'number' && value >= 0 && value <= most,
  );
}

function decimalUpTo(most: number, digits: number): Shape<number> {
  const range = most === Number.MAX_VALUE ? '0 or more' : `0 to ${most}`;
  return shapeOf(
    `a number of ${range} with at most ${digits} decimals`,
    // A double prints as the shortest decimal that is it, so a rounded one prints no more digits than it has.
    (value) =>
      typeof value === 'number' &&
      value >= 0 &&
      value <= most &&
      (String(value).split('.')[1] ?? '').length <= digits,
  );
}
