import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOffsetProbe } from './createOffsetProbe';

/** The offset by the date and time that the platform writes, field by field. */
function createReader(timeZone: string): (epochMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (epochMs) => {
    const fields = new Map(format.formatToParts(epochMs).map(({ type, value }) => [type, Number(value)]));
    const field = (name: Intl.DateTimeFormatPartTypes) => fields.get(name) ?? Number.NaN;
    const dayMs = Date.UTC(field('year'), field('month') - 1, field('day'));
    return dayMs + ((field('hour') * 60 + field('minute')) * 60 + field('second')) * 1000 - epochMs;
  };
}

const zones = [
  'America/New_York',
  'America/St_Johns',
  'Africa/Monrovia',
  'America/Juneau',
  'Asia/Kathmandu',
  'Asia/Manila',
  'Europe/London',
  'Europe/Paris',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];

describe('createOffsetProbe', () => {
  it.each(zones)('reads the offset of %s that its date and time have, in every year', (timeZone) => {
    const probe = createOffsetProbe('test', timeZone);
    const read = createReader(timeZone);
    const second = fc.integer({ min: Date.UTC(1000, 0, 2) / 1000, max: Date.UTC(9999, 11, 30) / 1000 });
    const modern = fc.integer({ min: Date.UTC(1840, 0) / 1000, max: Date.UTC(2040, 0) / 1000 });
    fc.assert(
      fc.property(fc.oneof(second, modern), (seconds) => {
        expect(probe(seconds * 1000)).toBe(read(seconds * 1000));
      }),
      { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / zones.length) },
    );
  });

  it('has an offset of seconds, ahead and behind, and of none', () => {
    expect(createOffsetProbe('test', 'Africa/Monrovia')(0)).toBe(-(44 * 60 + 30) * 1000);
    expect(createOffsetProbe('test', 'Europe/Paris')(Date.UTC(1900, 0))).toBe((9 * 60 + 21) * 1000);
    expect(createOffsetProbe('test', 'Europe/London')(Date.UTC(2026, 0))).toBe(0);
    expect(createOffsetProbe('test', 'UTC')(Date.UTC(2026, 0))).toBe(0);
  });

  it('takes a fraction of a millisecond before a change for before it, also before 1970', () => {
    const changeMs = Date.UTC(1969, 3, 27, 7);
    const probe = createOffsetProbe('test', 'America/New_York');
    expect(probe(changeMs - 0.5)).toBe(-5 * 3_600_000);
    expect(probe(changeMs)).toBe(-4 * 3_600_000);
  });

  it('knows UTC under whatever name', () => {
    expect(['UTC', 'Etc/UTC', 'utc'].map((name) => createOffsetProbe('test', name).isUtc())).toEqual([
      true,
      true,
      true,
    ]);
    expect(createOffsetProbe('test', 'Africa/Abidjan').isUtc()).toBe(false);
  });

  it.each(['+05:30', 'Nowhere', '', undefined as unknown as string])('refuses %j', (timeZone) => {
    expect(() => createOffsetProbe('test', timeZone)).toThrow(
      expect.objectContaining({ code: 'unknown_zone', argument: 'timeZone' }),
    );
  });
});
