import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZone } from '../time/openZone';
import { countHoursOfWeek } from './countHoursOfWeek';

/** The offset of each moment by itself, and the weekday and hour of the platform's own calendar. */
function countOneByOne(moments: readonly number[], timeZone: string): readonly number[] {
  const zone = openZone('test', timeZone);
  const counts = Array.from({ length: 168 }, () => 0);
  for (const epochMs of moments) {
    const wall = new Date(epochMs + zone.stretchAt(epochMs).offsetMs);
    const slot = ((wall.getUTCDay() + 6) % 7) * 24 + wall.getUTCHours();
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}

/** Moments that lie densely, with some that do not. */
function momentsNear(startMs: number) {
  return fc
    .tuple(
      fc.array(fc.nat({ max: 20 * 3_600_000 }), { minLength: 20, maxLength: 60 }),
      fc.array(fc.integer({ min: -9_000_000, max: 9_000_000 }), { maxLength: 3 }),
    )
    .map(([near, far]) => [...near.map((ms) => startMs + ms), ...far.map((hours) => startMs + hours * 3600)]);
}

const cases = [
  ['America/New_York', Date.UTC(2026, 10, 1)],
  ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 6)],
  ['America/St_Johns', Date.UTC(2010, 10, 6, 18)],
  ['Africa/Monrovia', Date.UTC(1972, 0, 6, 14)],
  ['Asia/Kathmandu', Date.UTC(2026, 1, 10)],
  ['UTC', Date.UTC(1969, 11, 31, 18)],
] as const;

describe('countHoursOfWeek', () => {
  it.each(cases)('counts each moment by its own offset, in %s', (timeZone, startMs) => {
    const zone = openZone('test', timeZone);
    fc.assert(
      fc.property(momentsNear(startMs), (moments) => {
        expect([...countHoursOfWeek(Float64Array.from(moments), zone)]).toEqual(
          countOneByOne(moments, timeZone),
        );
      }),
      { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / cases.length) },
    );
  });

  it('adds up over any split, and does not look at the order', () => {
    const zone = openZone('test', 'America/New_York');
    const count = (moments: readonly number[]) => [...countHoursOfWeek(Float64Array.from(moments), zone)];
    fc.assert(
      fc.property(momentsNear(Date.UTC(2026, 10, 1)), fc.nat({ max: 60 }), (moments, cut) => {
        const whole = count(moments);
        const rest = count(moments.slice(cut));
        expect(count(moments.slice(0, cut)).map((first, slot) => first + (rest[slot] ?? 0))).toEqual(whole);
        expect(count([...moments].reverse())).toEqual(whole);
      }),
      propertyRuns,
    );
  });
});
