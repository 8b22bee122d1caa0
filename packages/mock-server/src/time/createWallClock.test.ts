import { describe, expect, it } from 'vitest';
import { createWallClock } from './createWallClock';

describe('createWallClock', () => {
  it.each([
    ['UTC', '2026-02-16T15:04:05.999Z', '2026-02-16T15:04:05.000Z'],
    ['UTC', '1969-12-31T23:59:59.001Z', '1969-12-31T23:59:59.000Z'],
    ['Asia/Kolkata', '2026-02-16T20:00:00.000Z', '2026-02-17T01:30:00.000Z'],
    ['America/New_York', '2026-03-08T06:59:59.000Z', '2026-03-08T01:59:59.000Z'],
    ['America/New_York', '2026-03-08T07:00:00.000Z', '2026-03-08T03:00:00.000Z'],
    ['America/New_York', '2026-02-16T05:00:00.000Z', '2026-02-16T00:00:00.000Z'],
  ])('in %s reads %s as %s', (timeZone, moment, wall) => {
    expect(new Date(createWallClock(timeZone)(Date.parse(moment))).toISOString()).toBe(wall);
  });

  it('knows no zone that is none', () => {
    expect(() => createWallClock('Mars/Olympus')).toThrow(RangeError);
  });
});
