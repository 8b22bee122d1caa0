import type { HeldMeasure } from '../../world/heldMeasures';
import type { Organization } from '../../world/Organization';

/**
 * A figure as Virsyn sends it: 0 when this range has none of it, `undefined`, which is left out of the JSON, when
 * the organization lacks a measure that it is made from.
 */
export function heldFigure(
  organization: Organization,
  value: number | null,
  ...measures: readonly HeldMeasure[]
): number | undefined {
  return measures.every((measure) => organization.holds(measure)) ? (value ?? 0) : undefined;
}
