import { expect, it, vi } from 'vitest';
import type { PeriodPreset } from '../../src/time/Period';
import { resolvePeriod } from '../../src/time/resolvePeriod';
import { readVectors } from './readVectors';

// A second or two, but thousands of formatters: a busy machine needs longer.
vi.setConfig({ testTimeout: 60_000 });

type PeriodRow = readonly [
  zone: string,
  preset: PeriodPreset | 'custom',
  now: number,
  start: string,
  end: string,
  startMs: number,
  endMs: number,
  isUnfinished: 0 | 1,
];

it('resolves presets and chosen days to the days and moments of zoneinfo', () => {
  const { rows, count } = readVectors<PeriodRow>('periods');
  const given = rows.map(([timeZone, preset, now, start, end]) => {
    const days = preset === 'custom' ? { start, end } : {};
    const period = resolvePeriod(preset, { now, timeZone, ...days });
    const { startMs, endMs, isUnfinished } = period;
    return [timeZone, preset, now, period.start, period.end, startMs, endMs, Number(isUnfinished)];
  });
  expect(given).toEqual(rows);
  expect(given).toHaveLength(count);
});
