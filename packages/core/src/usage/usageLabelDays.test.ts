import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usageLabel } from './usageLabel';
import { usageLabelDays } from './usageLabelDays';

describe('usageLabelDays', () => {
  it.each([
    ['2026-03-15', '2026-03-15', '2026-03-15'],
    ['2028-02-29', '2028-02-29', '2028-02-29'],
    ['2024-12-31', '2024-12-31', '2024-12-31'],
    ['2026-01', '2026-01-01', '2026-01-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2026-W12', '2026-03-16', '2026-03-22'],
    ['2026-W53', '2026-12-28', '2026-12-31'],
    ['2027-W53', '2027-01-01', '2027-01-03'],
    ['2026-W01', '2026-01-01', '2026-01-04'],
    ['2023-W01', '2023-01-02', '2023-01-08'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['1000-01-01', '1000-01-01', '1000-01-01'],
    ['9999-12', '9999-12-01', '9999-12-31'],
    ['9999-W52', '9999-12-27', '9999-12-31'],
  ])('%s covers %s to %s', (label, start, end) => {
    expect(usageLabelDays(label)).toEqual([{ start, end }]);
  });

  it.each([
    ['2024-W01', '2024-01-01', '2024-01-07', '2024-12-30', '2024-12-31'],
    ['2025-W01', '2025-01-01', '2025-01-05', '2025-12-29', '2025-12-31'],
    ['2023-W52', '2023-01-01', '2023-01-01', '2023-12-25', '2023-12-31'],
  ])('%s covers both ends of a year', (label, start, end, secondStart, secondEnd) => {
    expect(usageLabelDays(label)).toEqual([
      { start, end },
      { start: secondStart, end: secondEnd },
    ]);
  });

  it.each([
    '2026-02-30',
    '2026-13',
    '2026-00',
    '2026-W00',
    '2025-W53',
    '2026-W54',
    '2026-W1',
    '2026-w12',
    '2026-W012',
    '2026-3',
    '2026',
    '2026-',
    '2026-Q1',
    '0999-01',
    '12026-01',
    '+012026-01',
    '-2026-01-01',
    ' 2026-01',
    '2026-01 ',
    '2026-01-01T00:00',
    '',
  ])('refuses %j, which no day has', (label) => {
    expect(() => usageLabelDays(label)).toThrow(
      expect.objectContaining({
        code: 'unknown_value',
        argument: 'label',
        message: `usageLabelDays requires label to be a label that some day has, got ${JSON.stringify(label)}`,
      }),
    );
  });

  it('covers the day of every label once, and no day of another label', () => {
    const day = fc.integer({
      min: Date.UTC(1990, 0, 1) / 86_400_000,
      max: Date.UTC(2050, 11, 31) / 86_400_000,
    });
    const granularity = fc.constantFrom('day' as const, 'week' as const, 'month' as const);
    fc.assert(
      fc.property(day, granularity, (dayNumber, by) => {
        const label = usageLabel(dayNumber * 86_400_000, by);
        const date = new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
        const stretches = usageLabelDays(label);
        expect(stretches.filter(({ start, end }) => start <= date && date <= end)).toHaveLength(1);
        for (const { start, end } of stretches) {
          const first = Date.parse(start);
          const last = Date.parse(end);
          expect([usageLabel(first, by), usageLabel(last, by)]).toEqual([label, label]);
          expect(usageLabel(first - 86_400_000, by)).not.toBe(label);
          expect(usageLabel(last + 86_400_000, by)).not.toBe(label);
        }
      }),
      propertyRuns,
    );
  });
});
