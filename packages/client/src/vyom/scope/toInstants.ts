import type { Span } from '@callscope/core';
import type { VyomRangeParams } from '../params/VyomParams';

/** Moments as a range of Vyom, which includes its end: that is the last microsecond, Vyom's smallest part. */
export function toInstants({ startMs, endMs }: Span): VyomRangeParams {
  return {
    start_date: new Date(startMs).toISOString(),
    end_date: new Date(endMs - 1).toISOString().replace('Z', '999Z'),
  };
}
