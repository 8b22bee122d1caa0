/**
 * The order that makes a column ascend; rows of equal value keep theirs. `null` when the column ascends already,
 * which is the usual case.
 */
export function ascendingOrder(values: Float64Array): Uint32Array | null {
  if (values.every((value, index) => index === 0 || (values[index - 1] ?? value) <= value)) return null;
  return Uint32Array.from(values.keys()).sort(
    (one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other,
  );
}
