import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOffsetProbe } from './createOffsetProbe';
import { createOffsetTable } from './createOffsetTable';
import { openZone } from './openZone';

const zones = [
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
];

describe('createOffsetTable', () => {
  it('gives what the platform gives, inside its range and outside', () => {
    const fromMs = Date.UTC(2011, 0, 1);
    const toMs = Date.UTC(2027, 0, 1);
    for (const timeZone of zones) {
      const probe = createOffsetProbe('test', timeZone);
      const offsetAt = createOffsetTable(openZone('test', timeZone), { fromMs, toMs });
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2033, 0, 1) }), (epochMs) => {
          expect(offsetAt(epochMs)).toBe(probe(epochMs));
        }),
        propertyRuns,
      );
    }
  });

  it('is right to the second on both sides of a change of clock, in either order', () => {
    const changeMs = Date.UTC(2026, 2, 8, 7);
    const range = { fromMs: changeMs - 1e9, toMs: changeMs + 1e9 };
    for (const order of [
      [changeMs - 1, changeMs],
      [changeMs, changeMs - 1],
    ]) {
      const offsetAt = createOffsetTable(openZone('test', 'America/New_York'), range);
      for (const ms of [...order, ...order])
        expect(offsetAt(ms)).toBe(ms < changeMs ? -18_000_000 : -14_400_000);
    }
  });

  it('answers without a table for a range of thousands of years, and for none', () => {
    const zone = openZone('test', 'Asia/Kolkata');
    const all = { fromMs: Date.UTC(1000, 0, 2), toMs: Date.UTC(9999, 0, 1) };
    expect(createOffsetTable(zone, all)(0)).toBe(19_800_000);
    expect(createOffsetTable(zone, { fromMs: Infinity, toMs: -Infinity })(0)).toBe(19_800_000);
  });
});
