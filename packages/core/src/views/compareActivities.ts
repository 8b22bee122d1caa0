import type { Activity } from './ActivityFeed';

/** Orders by moment, newest first and none last, then by id, then by kind. */
export function compareActivities(left: Activity, right: Activity): number {
  return (
    compare(right.atMs ?? -Infinity, left.atMs ?? -Infinity) ||
    compare(left.id, right.id) ||
    compare(left.kind, right.kind)
  );
}

function compare<T extends number | string>(left: T, right: T): number {
  return left < right ? -1 : Number(left > right);
}
