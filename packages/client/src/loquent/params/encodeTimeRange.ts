import type { LoquentTimeRange } from './LoquentParams';

/**
 * How a time range is written on its way to Loquent, before it is percent-encoded. Inferred: the sources name the
 * ranges and not how they are written. A host that knows better gives its own `encodeTimeRange`.
 *
 * @example encodeTimeRange('last_7_days') // => last_7_days
 */
export function encodeTimeRange(timeRange: LoquentTimeRange): string {
  return typeof timeRange === 'string' ? timeRange : JSON.stringify(timeRange);
}
