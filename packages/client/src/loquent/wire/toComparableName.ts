/** A name as it is compared: without case, `_` and `-`, since Loquent writes `PendingReview` and `in-progress`. */
export function toComparableName(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}
