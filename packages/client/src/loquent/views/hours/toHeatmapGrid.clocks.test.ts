import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { statsAnswer } from '../../../../test/support/loquentAnswers';
import { loquentContext } from '../../../../test/support/loquentContext';
import type { LoquentHeatmapCell } from '../../wire/LoquentHeatmapCell';
import { toCallHeatmap } from './toCallHeatmap';

const monday = { day_of_week: 1, hour: 0, count: 3 };
const heatmapOf = (call_heatmap: readonly LoquentHeatmapCell[], more: Parameters<typeof loquentContext>[0]) =>
  toCallHeatmap(deepFreeze({ ...structuredClone(statsAnswer), call_heatmap }), loquentContext(more));

describe('a heatmap over clocks that change', () => {
  it('says when a clock changed within its range, and not for a change still to come', () => {
    const exactnessOf = (nowMs: number) =>
      heatmapOf([monday], {
        timeZone: 'UTC',
        nowMs,
        asOfMs: null,
        period: { preset: 'custom', start: '2026-03-02', end: '2026-03-15' },
      }).exactness.kind;
    expect(exactnessOf(Date.UTC(2026, 2, 12))).toBe('approximate');
    expect(exactnessOf(Date.UTC(2026, 2, 5))).toBe('exact');
    // Nothing is counted before a range begins.
    expect(exactnessOf(Date.UTC(2026, 1, 1))).toBe('exact');
  });

  it('goes up to the moment of the answer, as far as that lies in its range', () => {
    const exactnessAt = (asOfMs: number | null) =>
      heatmapOf([monday], {
        timeZone: 'UTC',
        nowMs: Date.UTC(2026, 2, 5),
        asOfMs,
        period: { preset: 'custom', start: '2026-03-02', end: '2026-03-15' },
      }).exactness.kind;
    expect(exactnessAt(Date.UTC(2026, 2, 12))).toBe('approximate');
    // The clock of a world that stands still.
    for (const asOfMs of [null, Date.UTC(2026, 2, 4), Date.UTC(2026, 10, 12)]) {
      expect(exactnessAt(asOfMs)).toBe('exact');
    }
  });

  it('of a range that has not begun looks at no clock changes to come', () => {
    const period = { preset: 'custom', start: '9980-01-01', end: '9989-12-31' } as const;
    const grid = heatmapOf([monday], { timeZone: 'Europe/London', period });
    expect([grid.exactness.kind, grid.total]).toEqual(['exact', 3]);
  });
});
