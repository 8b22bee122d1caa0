import type { Span } from '@callscope/core';
import type { KaleyraParams } from '../params/KaleyraParams';

/** Moments as a range of Kaleyra, which leaves its end out. */
export function toCustomRange({ startMs, endMs }: Span): KaleyraParams {
  return {
    range: 'custom',
    start_date: new Date(startMs).toISOString(),
    end_date: new Date(endMs).toISOString(),
  };
}
