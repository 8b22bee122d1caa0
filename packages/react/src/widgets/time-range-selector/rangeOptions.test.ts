import type { PeriodAnswer } from '@callscope/client';
import type { Period } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { findAvailability, findDays, toRangeOptions } from './rangeOptions';

const now = '2026-02-16T15:00:00Z';
const any = (): PeriodAnswer => ({ kind: 'exact' });
const onlyThirtyDays = ({ preset }: Period): PeriodAnswer =>
  preset === '30d' ? { kind: 'exact' } : { kind: 'nearest', period: { preset: '30d' } };

describe('findAvailability', () => {
  it('offers everything while no widget says otherwise', () => {
    expect(findAvailability([], { preset: 'all' })).toBe('all');
  });

  it('tells all, some and none apart', () => {
    expect(findAvailability([any, onlyThirtyDays], { preset: '30d' })).toBe('all');
    expect(findAvailability([any, onlyThirtyDays], { preset: '7d' })).toBe('some');
    expect(findAvailability([onlyThirtyDays], { preset: '7d' })).toBe('none');
  });
});

describe('findDays', () => {
  it('resolves a preset in the reader’s zone', () => {
    expect(findDays({ preset: '7d' }, now, 'UTC')).toEqual({ start: '2026-02-10', end: '2026-02-16' });
    expect(findDays({ preset: 'today' }, now, 'Pacific/Auckland')).toEqual({
      start: '2026-02-17',
      end: '2026-02-17',
    });
  });

  it('has no days for all time', () => {
    expect(findDays({ preset: 'all' }, now, 'UTC')).toBeNull();
  });

  it('keeps the days of a custom range', () => {
    const custom = { preset: 'custom', start: '2026-01-01', end: '2026-01-05' } as const;
    expect(findDays(custom, now, 'UTC')).toEqual({ start: '2026-01-01', end: '2026-01-05' });
  });
});

describe('toRangeOptions', () => {
  it('keeps the order of the presets and marks the chosen one', () => {
    const options = toRangeOptions({
      presets: ['30d', 'yesterday'],
      chosen: { preset: 'yesterday' },
      answers: [onlyThirtyDays],
      now,
      timeZone: 'UTC',
    });
    expect(options).toEqual([
      {
        preset: '30d',
        days: { start: '2026-01-18', end: '2026-02-16' },
        availability: 'all',
        isChosen: false,
      },
      {
        preset: 'yesterday',
        days: { start: '2026-02-15', end: '2026-02-15' },
        availability: 'none',
        isChosen: true,
      },
    ]);
  });
});
