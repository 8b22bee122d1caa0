import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByQuarter } from './countByQuarter';
import { openZone } from './openZone';

const MINUTE_MS = 60_000;

/** Counts by the minute of the clock and kind, once as told and once moment by moment. */
function countBothWays(moments: readonly number[], codes: readonly number[] | undefined, timeZone: string) {
  const zone = openZone('test', timeZone);
  const count = () => {
    const counts = new Map<string, number>();
    const add = (wallMs: number, amount: number, code: number) => {
      const key = `${Math.floor(wallMs / (15 * MINUTE_MS))} ${code < 3 ? code : 0}`;
      counts.set(key, (counts.get(key) ?? 0) + amount);
    };
    return { counts, add };
  };
  const told = count();
  let calls = 0;
  countByQuarter(
    'test',
    'moments',
    Float64Array.from(moments),
    codes && Uint8Array.from(codes),
    zone,
    (wallMs, amount, code) => {
      calls += 1;
      told.add(wallMs, amount, code);
    },
  );
  const single = count();
  for (const [row, ms] of moments.entries()) {
    single.add(Math.floor(ms) + zone.stretchAt(ms).offsetMs, 1, codes?.[row] ?? 0);
  }
  return { told: told.counts, single: single.counts, calls };
}

describe('countByQuarter', () => {
  const cases = [
    ['America/New_York', Date.UTC(2026, 10, 1, 6)],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15)],
    ['Africa/Monrovia', Date.UTC(1972, 0, 7, 0, 44, 30)],
    ['Asia/Manila', Date.UTC(1899, 8, 5, 15, 56)],
    ['UTC', 0],
  ] as const;

  it.each(cases)(
    'counts each moment by its own offset and kind, about a change in %s',
    (timeZone, aboutMs) => {
      const moment = fc
        .oneof(
          fc.integer({ min: -40 * MINUTE_MS, max: 40 * MINUTE_MS }),
          fc.integer({ min: -2000, max: 2000 }),
          fc.integer({ min: -90_000 * MINUTE_MS, max: 90_000 * MINUTE_MS }),
        )
        .map((ms) => aboutMs + ms);
      const row = fc.tuple(moment, fc.constantFrom(0, 1, 2, 3, 255));
      fc.assert(
        fc.property(fc.array(row, { maxLength: 40 }), fc.boolean(), (rows, isCoded) => {
          const codes = isCoded ? rows.map(([, code]) => code) : undefined;
          const { told, single } = countBothWays(
            rows.map(([ms]) => ms),
            codes,
            timeZone,
          );
          expect(told).toEqual(single);
        }),
        { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / cases.length) },
      );
    },
  );

  it('asks once for a quarter and kind where moments lie densely', () => {
    const moments = Array.from({ length: 90 }, (_, row) => row * MINUTE_MS);
    expect(countBothWays(moments, undefined, 'America/New_York').calls).toBe(6);
    const codes = moments.map((_, row) => row % 4);
    expect(countBothWays(moments, codes, 'America/New_York').calls).toBe(18);
  });

  it('does not cut a quarter in which the clock changes', () => {
    // Liberia's clock went forward by 44:30 at 00:44:30, half way through a quarter that holds moments of both.
    const changeMs = Date.UTC(1972, 0, 7, 0, 44, 30);
    const moments = [-1, 0, -1000, 1000, -1, 0].map((ms) => changeMs + ms);
    const { told, single } = countBothWays(moments, undefined, 'Africa/Monrovia');
    expect(told).toEqual(single);
    expect([...told.values()].sort()).toEqual([3, 3]);
  });

  it('refuses what is no moment, naming it', () => {
    const refuse = (...moments: number[]) =>
      countByQuarter(
        'test',
        'moments',
        Float64Array.from(moments),
        undefined,
        openZone('test', 'UTC'),
        () => {},
      );
    expect(() => refuse(0, 1, Number.NaN, Infinity)).toThrow(
      'test requires moments[2] to be a finite number, got NaN',
    );
    expect(() => refuse(1e15)).toThrow(
      expect.objectContaining({ code: 'out_of_range', argument: 'moments[0]' }),
    );
  });
});
