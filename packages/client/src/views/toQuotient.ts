import { type Figure, figure, type Unit } from '@callscope/core';

/**
 * An average or a rate as it was sent, by a system that writes a division by zero as 0. None of some and none of nothing
 * are not the same: 0 over a basis of 0 has no basis.
 *
 * @param value in `unit`; `null` or left out when it was not sent
 * @param basis what it was divided by; `null` or left out when nobody says, and 0 is then shown as sent
 * @param digits after the point that the system rounds to; 1 for percent, else unknown when left out
 */
export function toQuotient(
  value: number | null | undefined,
  basis: number | null | undefined,
  unit: Unit,
  digits: number | undefined = unit === 'percent' ? 1 : undefined,
): Figure {
  return value === 0 && basis === 0
    ? figure(null, unit, { absence: 'no_basis' })
    : figure(value ?? null, unit, { digits });
}
