import { describe, expect, it } from 'vitest';
import { createDayResolver } from './createDayResolver';

const now = '2026-02-16T15:00:00Z';

describe('createDayResolver', () => {
  it('resolves a preset in the reader’s zone', () => {
    expect(createDayResolver(now, 'UTC')({ preset: '7d' })).toEqual({
      start: '2026-02-10',
      end: '2026-02-16',
    });
    expect(createDayResolver(now, 'Pacific/Auckland')({ preset: 'today' })).toEqual({
      start: '2026-02-17',
      end: '2026-02-17',
    });
  });

  it('finds the days of a period once', () => {
    const resolve = createDayResolver(now, 'UTC');
    expect(resolve({ preset: '30d' })).toBe(resolve({ preset: '30d' }));
    expect(resolve({ preset: '30d' }, 'Asia/Tokyo')).not.toEqual(resolve({ preset: '30d' }));
  });

  it('has no days for all time', () => {
    expect(createDayResolver(now, 'UTC')({ preset: 'all' })).toBeNull();
  });

  it('resolves in another zone when asked to', () => {
    expect(createDayResolver(now, 'UTC')({ preset: 'today' }, 'Pacific/Auckland')?.start).toBe('2026-02-17');
  });

  it.each([
    ['0026-02-10', '2026-02-10'],
    ['2026-02-10', '12026-02-10'],
    ['2026-02-30', '2026-03-01'],
    ['nonsense', ''],
    ['2026-02-11', '2026-02-10'],
  ])('has no days for a custom range from %s to %s', (start, end) => {
    expect(createDayResolver(now, 'UTC')({ preset: 'custom', start, end })).toBeNull();
  });

  it('keeps the days of a custom range', () => {
    const custom = { preset: 'custom', start: '2026-01-01', end: '2026-01-05' } as const;
    expect(createDayResolver(now, 'UTC')(custom)).toEqual({ start: '2026-01-01', end: '2026-01-05' });
  });
});
