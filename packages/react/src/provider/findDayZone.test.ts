import type { PeriodAnswer } from '@callscope/client';
import { describe, expect, it } from 'vitest';
import { findDayZone } from './findDayZone';

const answer = (): PeriodAnswer => ({ kind: 'exact' });
const zoneOf = (...dayZones: (string | undefined)[]) =>
  findDayZone(
    dayZones.map((dayZone) => (dayZone === undefined ? { answer } : { answer, dayZone })),
    'America/New_York',
  );

describe('findDayZone', () => {
  it('is the zone that all sources count in', () => {
    expect(zoneOf('UTC')).toBe('UTC');
    expect(zoneOf('UTC', 'UTC', 'UTC')).toBe('UTC');
  });

  it('is the reader’s zone when they differ, or some or all take the reader’s', () => {
    expect(zoneOf('UTC', 'Asia/Tokyo')).toBe('America/New_York');
    expect(zoneOf('UTC', undefined)).toBe('America/New_York');
    expect(zoneOf(undefined, 'UTC')).toBe('America/New_York');
    expect(zoneOf(undefined, undefined)).toBe('America/New_York');
  });

  it('is the reader’s zone without sources', () => {
    expect(zoneOf()).toBe('America/New_York');
  });
});
