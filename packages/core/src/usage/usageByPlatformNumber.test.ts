import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { usageByPlatformNumber } from './usageByPlatformNumber';

describe('usageByPlatformNumber', () => {
  it('puts web calls together, whatever their number, and calls without a number', () => {
    const records = deepFreeze([
      { callType: 'web', platformNumber: '+15550100', durationMinutes: 4 },
      { callService: 'web', durationMinutes: 4 },
      { callType: 'inbound', callService: 'twilio', platformNumber: '+15550100', durationMinutes: 3 },
      { callType: 'outbound', callService: 'exotel', platformNumber: null, durationMinutes: 2 },
      { platformNumber: '', durationMinutes: 0 },
      { durationMinutes: null },
    ]);
    expect(
      usageByPlatformNumber(records).map(({ platformNumber, totalCalls, totalDurationMinutes }) => [
        platformNumber,
        totalCalls,
        totalDurationMinutes,
      ]),
    ).toEqual([
      ['WEB_CALL', 2, 8],
      ['+15550100', 1, 3],
      ['UNKNOWN_PLATFORM', 3, 2],
    ]);
  });

  it('gives every figure of a number', () => {
    expect(usageByPlatformNumber([{ platformNumber: '+15550100', durationMinutes: 67.5 }])).toEqual([
      {
        platformNumber: '+15550100',
        totalCalls: 1,
        totalDurationMinutes: 67.5,
        totalDurationHours: 1.12,
        avgDurationMinutes: 67.5,
      },
    ]);
  });

  it('takes only the exact word for a web call', () => {
    const records = ['Web', 'WEB', 'webrtc'].map((callType) => ({ callType, durationMinutes: 1 }));
    expect(usageByPlatformNumber(records)).toMatchObject([
      { platformNumber: 'UNKNOWN_PLATFORM', totalCalls: 3 },
    ]);
  });

  it('breaks ties by number', () => {
    const records = ['+2', '+10', '+1'].map((platformNumber) => ({ platformNumber, durationMinutes: 1 }));
    expect(usageByPlatformNumber(records).map((row) => row.platformNumber)).toEqual(['+1', '+10', '+2']);
  });

  it('gives no rows for no records', () => {
    expect(usageByPlatformNumber([])).toEqual([]);
  });

  it('refuses a duration that cannot be', () => {
    expect(() => usageByPlatformNumber([{ durationMinutes: Number.NaN }])).toThrow(
      'usageByPlatformNumber requires records[0].durationMinutes to be a finite number, got NaN',
    );
  });
});
