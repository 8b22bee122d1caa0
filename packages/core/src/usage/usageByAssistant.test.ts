import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usageByAssistant } from './usageByAssistant';
import { usageTotals } from './usageTotals';

const record = (assistantId: string, assistantName: string, durationMinutes: number | null) => ({
  assistantId,
  assistantName,
  durationMinutes,
});

describe('usageByAssistant', () => {
  it('gives each assistant its totals, most minutes first', () => {
    const records = deepFreeze([
      record('a1', 'Front desk', 1.5),
      record('a2', 'Booking', 67.5),
      record('a1', 'Front desk', null),
    ]);
    expect(usageByAssistant(records)).toEqual([
      {
        assistantId: 'a2',
        assistantName: 'Booking',
        totalCalls: 1,
        totalDurationMinutes: 67.5,
        totalDurationHours: 1.12,
        avgDurationMinutes: 67.5,
      },
      {
        assistantId: 'a1',
        assistantName: 'Front desk',
        totalCalls: 2,
        totalDurationMinutes: 1.5,
        totalDurationHours: 0.02,
        avgDurationMinutes: 0.75,
      },
    ]);
  });

  it('lists an assistant that was renamed once for each name', () => {
    const rows = usageByAssistant([record('a1', 'Old', 1), record('a1', 'New', 2), record('a1', 'Old', 3)]);
    expect(rows.map(({ assistantName, totalCalls }) => [assistantName, totalCalls])).toEqual([
      ['Old', 2],
      ['New', 1],
    ]);
  });

  it('keeps pairs apart whose texts run into each other', () => {
    const pairs = [
      ['a', 'bc'],
      ['ab', 'c'],
      ['a","b', 'c'],
      ['a\u0000b', 'c'],
      ['a', 'b\u0000c'],
    ] as const;
    expect(usageByAssistant(pairs.map(([id, name]) => record(id, name, 1)))).toHaveLength(5);
  });

  it('orders by minutes before they are rounded, whatever their digits', () => {
    const rows = usageByAssistant([
      record('a', '', 1.001),
      record('b', '', 1.0011),
      record('c', '', 1.00109),
      record('d', '', 2),
      record('e', '', 0.999),
    ]);
    expect(rows.map(({ assistantId }) => assistantId)).toEqual(['d', 'b', 'c', 'a', 'e']);
  });

  it('breaks ties by id, then name, code unit by code unit', () => {
    const keys = [
      ['b', 'x'],
      ['a', 'Front desk'],
      ['a', 'Front'],
      ['a!', ''],
      ['B', 'x'],
      ['a', 'front'],
    ] as const;
    const rows = usageByAssistant(keys.map(([id, name]) => record(id, name, null)));
    expect(rows.map(({ assistantId, assistantName }) => [assistantId, assistantName])).toEqual([
      ['B', 'x'],
      ['a', 'Front'],
      ['a', 'Front desk'],
      ['a', 'front'],
      ['a!', ''],
      ['b', 'x'],
    ]);
  });

  it('gives no rows for no records', () => {
    expect(usageByAssistant([])).toEqual([]);
  });

  it('refuses a record without an id or with no duration that can be, naming which', () => {
    expect(() => usageByAssistant([record('a', 'A', 1), record('', 'A', 1)])).toThrow(
      'usageByAssistant requires records[1].assistantId to be a text that is not empty, got ""',
    );
    expect(() => usageByAssistant([record('a', 'A', 1), record('a', 'A', -1)])).toThrow(
      'usageByAssistant requires records[1].durationMinutes to be from 0 to 9007199254740991, got -1',
    );
    expect(() => usageByAssistant([record('a', 'A', Number.MAX_SAFE_INTEGER), record('a', 'A', 1)])).toThrow(
      'usageByAssistant requires totalDurationMinutes to be from 0 to ',
    );
  });

  const randomRecords = fc.array(
    fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('x', 'y'),
        fc.option(fc.integer({ min: 0, max: 9 }).map((n) => n / 8)),
      )
      .map(([id, name, minutes]) => record(id, name, minutes)),
    { maxLength: 20 },
  );

  it('agrees with the totals of each pair filtered out, and loses no call', () => {
    fc.assert(
      fc.property(randomRecords, (records) => {
        const rows = usageByAssistant(deepFreeze(records));
        for (const { assistantId, assistantName, ...totals } of rows) {
          const own = records.filter(
            (one) => one.assistantId === assistantId && one.assistantName === assistantName,
          );
          expect(totals).toEqual(usageTotals(own));
        }
        expect(rows.reduce((total, { totalCalls }) => total + totalCalls, 0)).toBe(records.length);
      }),
      propertyRuns,
    );
  });

  it('descends in exact minutes, and does not care for the order of the records', () => {
    const shuffled = randomRecords.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, ([records, others]) => {
        const rows = usageByAssistant(records);
        expect(usageByAssistant(others)).toEqual(rows);
        const minutes = rows.map((row) =>
          records
            .filter((one) => one.assistantId === row.assistantId && one.assistantName === row.assistantName)
            .reduce((sum, one) => sum.plus(Rational.ofDecimal(one.durationMinutes ?? 0)), new Rational(0n)),
        );
        for (const [index, later] of minutes.slice(1).entries()) {
          const earlier = minutes[index] ?? new Rational(0n);
          expect(earlier.numerator * later.denominator >= later.numerator * earlier.denominator).toBe(true);
        }
      }),
      propertyRuns,
    );
  });
});
