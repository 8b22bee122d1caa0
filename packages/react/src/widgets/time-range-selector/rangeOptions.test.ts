import type { PeriodAnswer } from '@callscope/client';
import type { Period } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { createDayResolver } from '../../provider/createDayResolver';
import { findAvailability, toRangeOptions } from './rangeOptions';

const resolveDays = createDayResolver('2026-02-16T15:00:00Z', 'UTC');
const any = { answer: (): PeriodAnswer => ({ kind: 'exact' }) };
const onlyThirtyDays = {
  answer: ({ preset }: Period): PeriodAnswer =>
    preset === '30d' ? { kind: 'exact' } : { kind: 'nearest', period: { preset: '30d' } },
};

describe('findAvailability', () => {
  it('offers everything while no widget says otherwise', () => {
    expect(findAvailability([], { preset: 'all' })).toBe('all');
  });

  it('tells all, some and none apart', () => {
    expect(findAvailability([any, onlyThirtyDays], { preset: '30d' })).toBe('all');
    expect(findAvailability([any, onlyThirtyDays], { preset: '7d' })).toBe('some');
    expect(findAvailability([onlyThirtyDays], { preset: '7d' })).toBe('none');
  });

  it('does not count figures that are of now, whatever the period', () => {
    const ofNow = { answer: (): PeriodAnswer => ({ kind: 'unranged' }) };
    expect(findAvailability([ofNow, any], { preset: '7d' })).toBe('all');
    expect(findAvailability([ofNow, onlyThirtyDays], { preset: '7d' })).toBe('none');
    expect(findAvailability([ofNow], { preset: '7d' })).toBe('all');
  });
});

describe('toRangeOptions', () => {
  it('keeps the order of the presets and marks the chosen one', () => {
    const options = toRangeOptions({
      presets: ['30d', 'yesterday'],
      chosen: { preset: 'yesterday' },
      sources: [onlyThirtyDays],
      resolveDays,
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
