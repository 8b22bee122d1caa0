import { type Shape, shapeOf } from './Shape';

/** A whole number from `least` to `most`, both included. */
export function whole(least: number, most: number): Shape<number> {
  return shapeOf(
    `a whole number from ${least} to ${most}`,
    (value) => isNumber(value) && Number.isSafeInteger(value) && value >= least && value <= most,
  );
}

/** How many: whole, 0 or more. */
export const count: Shape<number> = shapeOf(
  'a count',
  (value) => isNumber(value) && Number.isSafeInteger(value) && value >= 0,
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
    (value) => isNumber(value) && value >= 0 && value <= most,
  );
}

function decimalUpTo(most: number, digits: number): Shape<number> {
  const range = most === Number.MAX_VALUE ? '0 or more' : `0 to ${most}`;
  return shapeOf(
    `a number of ${range} with at most ${digits} decimals`,
    (value) => isNumber(value) && value >= 0 && value <= most && decimalsOf(value) <= digits,
  );
}

/** A number that may be sent: there is no figure below nothing that is nothing, and so no `-0`. */
function isNumber(value: unknown): value is number {
  return typeof value === 'number' && !Object.is(value, -0);
}

/**
 * A double prints as the shortest decimal that is it, so a rounded one prints no more digits than it has; a very small
 * one prints as `1e-9`, whose exponent counts digits too.
 */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}
