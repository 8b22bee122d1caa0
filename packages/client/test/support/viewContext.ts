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
