import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomLog } from '../../test/randomCalls';
import type { DailyCallStats } from './DailyCallStats';
import { mergeDaily } from './mergeDaily';
import { rollUpDaily } from './rollUpDaily';
import { summarizeDaily } from './summarizeDaily';

/** The week of the source document's overview sample, as one database row. */
const sampleWeek: DailyCallStats = deepFreeze({
  stat_date: '2026-02-16',
  agency_id: 'agency',
  campaign_id: null,
  client_id: null,
  total_calls: 150,
  completed_calls: 120,
  failed_calls: 10,
  connected_calls: 110,
  conversations_had: 85,
  meetings_booked: 12,
  qualified_leads: 25,
  voicemail_calls: 20,
  callback_requested_calls: 15,
  not_interested_calls: 25,
  wrong_number_calls: 3,
  dnc_requested_calls: 2,
  gatekeeper_blocked_calls: 4,
  no_answer_calls: 10,
  conversation_calls: 85,
  total_duration_seconds: 21600,
  avg_duration_seconds: 180,
  inbound_calls: 0,
  outbound_calls: 150,
  positive_sentiment_calls: 52,
  neutral_sentiment_calls: 26,
  negative_sentiment_calls: 8,
  objections_encountered: 30,
  issues_resolved: null,
  escalations: null,
  avg_talk_ratio: 0.55,
  avg_listen_ratio: 0.45,
  total_interruptions: 45,
  avg_script_adherence: 0.82,
  total_objections_handled: 18,
  total_buying_signals: 22,
  emails_sent: 14,
  sms_sent: 9,
});

describe('summarizeDaily', () => {
  it('gives a rate above 100 where a log holds more objections handled than encountered', () => {
    const row = { ...sampleWeek, objections_encountered: 12, total_objections_handled: 18 };
    expect(summarizeDaily([row]).objection_handling_rate).toBe(150);
  });

  it('R1 R10 P4 gives the figures of the source document', () => {
    expect(summarizeDaily([sampleWeek])).toMatchObject({
      total_calls: 150,
      contact_rate: 73.3,
      overall_conversion_rate: 8,
      avg_duration_seconds: 180,
      positive_sentiment_pct: 60.5,
      neutral_sentiment_pct: 30.2,
      negative_sentiment_pct: 9.3,
      avg_interruptions_per_call: 0.38,
      objection_handling_rate: 60,
      avg_talk_ratio: 0.55,
      avg_listen_ratio: 0.45,
      avg_script_adherence: 0.82,
      issues_resolved: null,
      escalations: null,
    });
  });

  it('gives counts of 0 and null figures for nothing', () => {
    const summary = summarizeDaily([]);
    expect(summary).toMatchObject({ total_calls: 0, completed_calls: 0, total_duration_seconds: null });
    expect(summary).toMatchObject({
      contact_rate: null,
      overall_conversion_rate: null,
      positive_sentiment_pct: null,
      neutral_sentiment_pct: null,
      negative_sentiment_pct: null,
      avg_duration_seconds: null,
      avg_interruptions_per_call: null,
      objection_handling_rate: null,
      avg_talk_ratio: null,
    });
    expect(summary).not.toHaveProperty('partials');
  });

  it('tells over nothing from not held only by the counts', () => {
    const row = {
      ...sampleWeek,
      completed_calls: 0,
      objections_encountered: 0,
      positive_sentiment_calls: null,
    };
    expect(summarizeDaily([row])).toMatchObject({
      avg_duration_seconds: null,
      avg_interruptions_per_call: null,
      objection_handling_rate: null,
      positive_sentiment_pct: null,
      neutral_sentiment_pct: 76.5,
      negative_sentiment_pct: 23.5,
    });
    expect(summarizeDaily([{ ...sampleWeek, total_objections_handled: null }])).toMatchObject({
      objection_handling_rate: null,
    });
    expect(summarizeDaily([{ ...sampleWeek, objections_encountered: null }])).toMatchObject({
      objection_handling_rate: null,
    });
  });

  it('names itself when a row is wrong', () => {
    expect(() => summarizeDaily([{ ...sampleWeek, connected_calls: -1 }])).toThrow(
      'summarizeDaily requires connected_calls of 2026-02-16 to be a whole number from 0 to 9007199254740991, got -1',
    );
  });

  it('divides totals, never averages rates', () => {
    const quiet = { ...sampleWeek, total_calls: 1, connected_calls: 1, completed_calls: 1 };
    expect(summarizeDaily([sampleWeek, quiet]).contact_rate).toBe(73.5);
  });

  it('gives the same figures for the calls of a log however they are grouped', () => {
    fc.assert(
      fc.property(randomLog, (calls) => {
        const byKey = rollUpDaily(calls, { timeZone: 'UTC' });
        const oneKey = calls.map(({ startMs: _, agencyId: _a, campaignId: _b, clientId: _c, ...call }) => ({
          ...call,
          startMs: 0,
        }));
        const summary = summarizeDaily(deepFreeze(byKey));
        expect(summarizeDaily(rollUpDaily(oneKey, { timeZone: 'UTC' }))).toEqual(summary);
        expect(summarizeDaily([...byKey].reverse())).toEqual(summary);
        expect(summarizeDaily(mergeDaily(byKey.slice(0, 3), byKey.slice(3)))).toEqual(summary);
      }),
      propertyRuns,
    );
  });

  it('agrees with counting the log itself', () => {
    fc.assert(
      fc.property(randomLog, (calls) => {
        const summary = summarizeDaily(rollUpDaily(calls, { timeZone: 'Asia/Kolkata' }));
        const percent = (part: number, whole: number) =>
          whole === 0 ? null : new Rational(100n * BigInt(part), BigInt(whole)).roundHalfAwayFromZero(1);
        const felt = calls.filter(({ sentiment }) => sentiment);
        const positive = felt.filter(({ sentiment }) => sentiment === 'positive');
        expect(summary.total_calls).toBe(calls.length);
        expect(summary.contact_rate).toBe(
          percent(calls.filter(({ isConnected }) => isConnected).length, calls.length),
        );
        expect(summary.positive_sentiment_pct).toBe(percent(positive.length, felt.length));
      }),
      propertyRuns,
    );
  });
});
