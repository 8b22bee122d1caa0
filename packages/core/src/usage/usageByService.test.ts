import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usageByPlatformNumber } from './usageByPlatformNumber';
import { usageByService } from './usageByService';

describe('usageByService', () => {
  it('gives each service its totals, and calls without one as unknown', () => {
    const records = [
      { callService: 'twilio', durationMinutes: 1 },
      { callService: null, durationMinutes: 2 },
      { callService: '', durationMinutes: 2 },
      { durationMinutes: null },
      { callService: 'web', durationMinutes: 9 },
    ];
    expect(usageByService(records)).toEqual([
      {
        service: 'web',
        totalCalls: 1,
        totalDurationMinutes: 9,
        totalDurationHours: 0.15,
        avgDurationMinutes: 9,
      },
      {
        service: 'unknown',
        totalCalls: 3,
        totalDurationMinutes: 4,
        totalDurationHours: 0.07,
        avgDurationMinutes: 1.33,
      },
      {
        service: 'twilio',
        totalCalls: 1,
        totalDurationMinutes: 1,
        totalDurationHours: 0.02,
        avgDurationMinutes: 1,
      },
    ]);
  });

  it('breaks ties by service and gives no rows for no records', () => {
    const records = ['web', 'exotel', 'twilio'].map((callService) => ({ callService, durationMinutes: 1 }));
    expect(usageByService(records).map(({ service }) => service)).toEqual(['exotel', 'twilio', 'web']);
    expect(usageByService([])).toEqual([]);
  });

  it('refuses a duration that cannot be', () => {
    expect(() => usageByService([{ durationMinutes: -1 }])).toThrow(
      'usageByService requires records[0].durationMinutes to be from 0 to 9007199254740991, got -1',
    );
  });

  it('adds up to the same calls and minutes as the split by number', () => {
    const record = fc.record({
      callType: fc.constantFrom('inbound', 'outbound', 'web', null),
      callService: fc.constantFrom('exotel', 'twilio', 'web', null),
      platformNumber: fc.constantFrom('+15550100', '+15550101', null),
      // Quarters, so that the rounded figures of the rows are exact.
      durationMinutes: fc.option(fc.integer({ min: 0, max: 400 }).map((n) => n / 4)),
    });
    const add = (rows: readonly { totalCalls: number; totalDurationMinutes: number }[]) =>
      rows.reduce(
        (sum, row) => [(sum[0] ?? 0) + row.totalCalls, (sum[1] ?? 0) + row.totalDurationMinutes],
        [0, 0],
      );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 20 }), (records) => {
        const minutes = records.reduce((total, { durationMinutes }) => total + (durationMinutes ?? 0), 0);
        expect(add(usageByService(records))).toEqual([records.length, minutes]);
        expect(add(usageByPlatformNumber(records))).toEqual([records.length, minutes]);
      }),
      propertyRuns,
    );
  });
});
