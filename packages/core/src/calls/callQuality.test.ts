import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomLog } from '../../test/randomCalls';
import { callQuality } from './callQuality';
import type { DailyCallStats } from './DailyCallStats';
import { rollUpDaily } from './rollUpDaily';
import { summarizeDaily } from './summarizeDaily';

const utc = { timeZone: 'UTC' };
const silent = {
  avg_duration_seconds: null,
  avg_talk_ratio: null,
  avg_listen_ratio: null,
  avg_script_adherence: null,
  total_interruptions: null,
  avg_interruptions_per_call: null,
  objection_handling_rate: null,
  total_buying_signals: null,
  sentiment_distribution: {
    positive: null,
    neutral: null,
    negative: null,
    positive_pct: null,
    neutral_pct: null,
    negative_pct: null,
  },
};

function rowOn(day: number, more: Partial<DailyCallStats>): DailyCallStats {
  const [row] = rollUpDaily(
    [
      {
        startMs: day * 86_400_000,
        isConnected: true,
        isConversation: true,
        isQualified: false,
        isMeetingBooked: false,
      },
    ],
    utc,
  );
  if (!row) throw new Error('one call gives one row');
  const { partials: _, ...finished } = row;
  return deepFreeze({ ...finished, ...more });
}

describe('callQuality', () => {
  it('R10 P4 W1 gives the figures of a range and of its days, ascending', () => {
    const rows = [
      rowOn(2, {
        completed_calls: 50,
        total_duration_seconds: 600,
        avg_talk_ratio: 0.61,
        avg_listen_ratio: 0.39,
        avg_script_adherence: 0.9,
        total_interruptions: 15,
        total_buying_signals: 2,
        objections_encountered: 10,
        total_objections_handled: 8,
        positive_sentiment_calls: 2,
        neutral_sentiment_calls: 6,
        negative_sentiment_calls: 8,
      }),
      rowOn(1, {
        completed_calls: 100,
        total_duration_seconds: 21_000,
        avg_talk_ratio: 0.55,
        avg_listen_ratio: 0.45,
        avg_script_adherence: 0.8,
        total_interruptions: 30,
        total_buying_signals: 20,
        objections_encountered: 20,
        total_objections_handled: 10,
        positive_sentiment_calls: 50,
        neutral_sentiment_calls: 20,
        negative_sentiment_calls: 0,
      }),
    ];
    expect(callQuality(rows)).toEqual({
      quality: {
        avg_duration_seconds: 144,
        avg_talk_ratio: 0.57,
        avg_listen_ratio: 0.43,
        avg_script_adherence: 0.8333,
        total_interruptions: 45,
        avg_interruptions_per_call: 0.3,
        objection_handling_rate: 60,
        total_buying_signals: 22,
        sentiment_distribution: {
          positive: 52,
          neutral: 26,
          negative: 8,
          positive_pct: 60.5,
          neutral_pct: 30.2,
          negative_pct: 9.3,
        },
      },
      trend: [
        {
          date: '1970-01-02',
          avg_duration_seconds: 210,
          avg_talk_ratio: 0.55,
          avg_script_adherence: 0.8,
          sentiment_positive_pct: 71.4,
          interruptions: 30,
          completed_calls: 100,
        },
        {
          date: '1970-01-03',
          avg_duration_seconds: 12,
          avg_talk_ratio: 0.61,
          avg_script_adherence: 0.9,
          sentiment_positive_pct: 12.5,
          interruptions: 15,
          completed_calls: 50,
        },
      ],
    });
  });

  it('gives null for what no row holds, and no days for no rows', () => {
    expect(callQuality([])).toEqual({ quality: silent, trend: [] });
    expect(callQuality([rowOn(1, {})])).toEqual({
      quality: silent,
      trend: [
        {
          date: '1970-01-02',
          avg_duration_seconds: null,
          avg_talk_ratio: null,
          avg_script_adherence: null,
          sentiment_positive_pct: null,
          interruptions: null,
          completed_calls: 0,
        },
      ],
    });
  });

  it('reads its rows once, and names itself when one is wrong or a total too large', () => {
    function* rows() {
      yield rowOn(1, { sms_sent: 0.5 });
    }
    expect(() => callQuality(rows())).toThrow(
      'callQuality requires sms_sent of 1970-01-02 to be a whole number from 0 to 9007199254740991, got 0.5',
    );
    const full = rowOn(1, { emails_sent: Number.MAX_SAFE_INTEGER });
    expect(() => callQuality([full, full])).toThrow('callQuality requires emails_sent to add up to at most');
  });

  it('gives the figures of the summaries of the range and of each day', () => {
    fc.assert(
      fc.property(randomLog, (calls) => {
        const rows = rollUpDaily(calls, utc);
        const { quality, trend } = callQuality(rows);
        const { sentiment_distribution, ...figures } = quality;
        expect(summarizeDaily(rows)).toMatchObject(figures);
        expect(summarizeDaily(rows).negative_sentiment_pct).toBe(sentiment_distribution.negative_pct);
        for (const day of trend) {
          const ofDay = summarizeDaily(rows.filter(({ stat_date }) => stat_date === day.date));
          expect(day).toEqual({
            date: day.date,
            avg_duration_seconds: ofDay.avg_duration_seconds,
            avg_talk_ratio: ofDay.avg_talk_ratio,
            avg_script_adherence: ofDay.avg_script_adherence,
            sentiment_positive_pct: ofDay.positive_sentiment_pct,
            interruptions: ofDay.total_interruptions,
            completed_calls: ofDay.completed_calls,
          });
        }
      }),
      propertyRuns,
    );
  });

  it('agrees with counting the log itself', () => {
    fc.assert(
      fc.property(randomLog, (calls) => {
        const { quality, trend } = callQuality(rollUpDaily(calls, utc));
        const felt = calls.filter(({ sentiment }) => sentiment);
        const counts = (['positive', 'neutral', 'negative'] as const).map(
          (wanted) => felt.filter(({ sentiment }) => sentiment === wanted).length,
        );
        const percents = counts.map((count) =>
          felt.length === 0
            ? null
            : new Rational(100n * BigInt(count), BigInt(felt.length)).roundHalfAwayFromZero(1),
        );
        const { positive, neutral, negative, positive_pct, neutral_pct, negative_pct } =
          quality.sentiment_distribution;
        expect([positive ?? 0, neutral ?? 0, negative ?? 0]).toEqual(counts);
        expect([positive_pct, neutral_pct, negative_pct]).toEqual(percents);
        const completed = calls.filter(({ status }) => status === 'completed').length;
        expect(trend.reduce((sum, day) => sum + day.completed_calls, 0)).toBe(completed);
      }),
      propertyRuns,
    );
  });
});
