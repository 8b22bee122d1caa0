import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomLog } from '../../test/randomCalls';
import type { CallRecord } from './CallRecord';
import { campaignStats } from './campaignStats';
import { rollUpDaily } from './rollUpDaily';

const utc = { timeZone: 'UTC' };
const call: CallRecord = {
  startMs: 0,
  isConnected: true,
  isConversation: false,
  isQualified: false,
  isMeetingBooked: false,
};

describe('campaignStats', () => {
  it('gives a row for each campaign, over days and clients', () => {
    const calls: CallRecord[] = [
      { ...call, campaignId: 'spring', status: 'completed', durationSeconds: 100, isQualified: true },
      { ...call, campaignId: 'spring', startMs: 86_400_000, clientId: 'x', isMeetingBooked: true },
      { ...call, campaignId: 'spring', isConnected: false, isConversation: true, durationSeconds: 1 },
      { ...call, campaignId: null },
    ];
    expect(campaignStats(rollUpDaily(calls, utc))).toEqual([
      {
        campaign_id: 'spring',
        total_calls: 3,
        completed_calls: 1,
        connected_calls: 2,
        meetings_booked: 1,
        qualified_leads: 1,
        conversations_had: 1,
        avg_duration_seconds: 101,
        contact_rate: 66.7,
        conversion_rate: 33.3,
      },
    ]);
  });

  it('gives no campaigns for no rows and for rows without one', () => {
    expect(campaignStats([])).toEqual([]);
    expect(campaignStats(rollUpDaily([call], utc))).toEqual([]);
  });

  it('gives null rates for a campaign without calls', () => {
    const rows = rollUpDaily([{ ...call, campaignId: 'a' }], utc).map((row) => ({
      ...row,
      total_calls: 0,
      connected_calls: 0,
    }));
    expect(campaignStats(rows)[0]).toMatchObject({
      contact_rate: null,
      conversion_rate: null,
      avg_duration_seconds: null,
    });
  });

  it('puts most calls first, and ties in the order of code units', () => {
    const calls = ['a', 'b', 'b', '', 'B', 'é', 'z'].map((campaignId) => ({ ...call, campaignId }));
    expect(campaignStats(rollUpDaily(calls, utc)).map(({ campaign_id }) => campaign_id)).toEqual([
      'b',
      '',
      'B',
      'a',
      'z',
      'é',
    ]);
  });

  it('names itself when a row is wrong or a total too large', () => {
    const [row] = rollUpDaily([{ ...call, campaignId: 'a' }], utc);
    if (!row) throw new Error('one call gives one row');
    expect(() => campaignStats([{ ...row, total_calls: Number.NaN }])).toThrow(
      'campaignStats requires total_calls of 1970-01-01 to be a finite number, got NaN',
    );
    const full = { ...row, sms_sent: Number.MAX_SAFE_INTEGER };
    expect(() => campaignStats([full, full])).toThrow('campaignStats requires sms_sent to add up to at most');
  });

  it('agrees with counting the calls of each campaign, and keeps their total', () => {
    fc.assert(
      fc.property(randomLog, (calls) => {
        const stats = campaignStats(deepFreeze(rollUpDaily(calls, utc)));
        expect(stats.reduce((sum, one) => sum + one.total_calls, 0)).toBe(
          calls.filter(({ campaignId }) => typeof campaignId === 'string').length,
        );
        for (const one of stats) {
          const own = calls.filter(({ campaignId }) => campaignId === one.campaign_id);
          const booked = own.filter(({ isMeetingBooked }) => isMeetingBooked).length;
          const percent = new Rational(100n * BigInt(booked), BigInt(own.length));
          expect(one).toMatchObject({
            total_calls: own.length,
            completed_calls: own.filter(({ status }) => status === 'completed').length,
            connected_calls: own.filter(({ isConnected }) => isConnected).length,
            qualified_leads: own.filter(({ isQualified }) => isQualified).length,
            conversations_had: own.filter(({ isConversation }) => isConversation).length,
            meetings_booked: booked,
            conversion_rate: percent.roundHalfAwayFromZero(1),
          });
        }
      }),
      propertyRuns,
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(randomLog, fc.nat({ max: 40 }), (calls, cut) => {
        const rows = rollUpDaily(calls, utc);
        const turned = [...rows.slice(cut), ...rows.slice(0, cut)].reverse();
        expect(campaignStats(turned)).toEqual(campaignStats(rows));
      }),
      propertyRuns,
    );
  });
});
