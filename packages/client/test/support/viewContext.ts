import { toEpochMs } from '@callscope/core';
import type { SourceAnswer } from '../../src/SourceAnswer';
import type { Scope } from '../../src/source';
import type { ViewContext } from '../../src/views/ViewContext';

/** What view functions are told beside the answer: a week, read in UTC, on the afternoon of its last day. */
export function viewContext(more: Partial<ViewContext> = {}): ViewContext {
  return {
    period: { preset: '7d' },
    timeZone: 'UTC',
    nowMs: Date.UTC(2026, 1, 16, 15),
    asOfMs: Date.UTC(2026, 1, 16, 14, 59),
    ...more,
  };
}

/** What a source keeps of an answer to a scope. */
export function keptAnswer(
  { period, now }: Pick<Scope, 'period' | 'now'>,
  wire: unknown,
  asOfMs: number | null = null,
): SourceAnswer<unknown> {
  return { wire, asOfMs, period, nowMs: toEpochMs(now) };
}
