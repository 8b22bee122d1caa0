import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOffsetProbe } from './createOffsetProbe';
import { openZone } from './openZone';

const zones = [
  'UTC',
  'America/New_York',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'America/St_Johns',
  'Europe/Dublin',
  'Africa/Monrovia',
];

describe('openZone', () => {
  it('finds a change of the clock to the second', () => {
    const zone = openZone('test', 'America/New_York');
    const springForwardMs = Date.UTC(2026, 2, 8, 7);
    expect(zone.stretchAt(springForwardMs - 1)).toMatchObject({
      untilMs: springForwardMs,
      offsetMs: -5 * 3_600_000,
    });
    expect(zone.stretchAt(springForwardMs)).toMatchObject({
      fromMs: springForwardMs,
      offsetMs: -4 * 3_600_000,
    });
  });

  it('finds the four days for which Freetown kept summer time in 1939', () => {
    const zone = openZone('test', 'Africa/Freetown');
    const probe = createOffsetProbe('test', 'Africa/Freetown');
    for (let dayMs = Date.UTC(1939, 7, 20); dayMs < Date.UTC(1939, 8, 20); dayMs += 3_600_000) {
      expect(zone.stretchAt(dayMs).offsetMs).toBe(probe(dayMs));
    }
  });

  it('knows UTC by its other names', () => {
    expect(openZone('test', 'Etc/UTC').stretchAt(0)).toEqual({
      fromMs: -Infinity,
      untilMs: Infinity,
      offsetMs: 0,
    });
  });

  it('gives seconds of offset where a zone had them', () => {
    expect(openZone('test', 'Africa/Monrovia').stretchAt(0).offsetMs).toBe(-(44 * 60 + 30) * 1000);
    expect(openZone('test', 'Asia/Kolkata').stretchAt(0.5).offsetMs).toBe(5.5 * 3_600_000);
  });

  it('agrees with the platform at every moment, in whatever order it is asked', () => {
    const moments = fc.array(fc.integer({ min: Date.UTC(1965, 0), max: Date.UTC(2037, 11) }), {
      minLength: 1,
      maxLength: 5,
    });
    const probes = new Map(zones.map((name) => [name, createOffsetProbe('test', name)]));
    const open = new Map(zones.map((name) => [name, openZone('test', name)]));
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (name, list) => {
        for (const epochMs of list) {
          const stretch = open.get(name)?.stretchAt(epochMs);
          expect(stretch?.offsetMs).toBe(probes.get(name)?.(epochMs));
          expect(stretch?.fromMs).toBeLessThanOrEqual(epochMs);
          expect(stretch?.untilMs).toBeGreaterThan(epochMs);
        }
      }),
      propertyRuns,
    );
  });

  it('puts stretches end to end', () => {
    const open = new Map(zones.map((name) => [name, openZone('test', name)]));
    const moment = fc.integer({ min: Date.UTC(1965, 0), max: Date.UTC(2037, 11) });
    fc.assert(
      fc.property(fc.constantFrom(...zones.slice(1)), moment, (name, epochMs) => {
        const stretch = open.get(name)?.stretchAt(epochMs);
        expect(open.get(name)?.stretchAt(stretch?.untilMs ?? Number.NaN).fromMs).toBe(stretch?.untilMs);
        expect(open.get(name)?.stretchAt((stretch?.fromMs ?? Number.NaN) - 1).untilMs).toBe(stretch?.fromMs);
      }),
      propertyRuns,
    );
  });
});
