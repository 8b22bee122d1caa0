/**
 * A name as it is compared: without case, `_` and `-`, since one system writes `PendingReview`,
 * `pending_review` and `in-progress`.
 */
export function comparableName(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}
