import type { ZonedContext } from '../../src/loquent/views/LoquentContext';

/** What Loquent's view functions are told: three days in New York, read there on the afternoon of the last. */
export function loquentContext(more: Partial<ZonedContext> = {}): ZonedContext {
  return {
    period: { preset: 'custom', start: '2026-03-10', end: '2026-03-12' },
    timeZone: 'America/New_York',
    organizationTimeZone: 'America/New_York',
    nowMs: Date.UTC(2026, 2, 12, 19),
    asOfMs: Date.UTC(2026, 2, 12, 18, 59),
    ...more,
  };
}
