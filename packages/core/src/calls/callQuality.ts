import { addRow } from './addRow';
import type { CallQualityReport, SentimentDistribution } from './CallQualityReport';
import { callSentiments } from './CallRecord';
import { createAccumulator } from './createAccumulator';
import type { DailyCallStats } from './DailyCallStats';
import { groupRows } from './groupRows';
import { pick } from './pick';
import { summarize } from './summarize';

const API_NAME = 'callQuality';

/**
 * How calls went: their length, the three ratios, interruptions, objections, buying signals and sentiment, of
 * a range and of each day. Every figure is computed from exact totals as {@link summarizeDaily} does and
 * rounded once; a day's figures are never averaged into the range's. `null` over nothing.
 *
 * @param rows in any order; none gives figures of `null` and no days
 * @throws {InputError} as {@link mergeDaily}
 * @see Virsyn's quality endpoint, which sends the same members but 0 over nothing
 * @example callQuality([]).quality.sentiment_distribution.positive_pct // => null
 */
export function callQuality(rows: Iterable<DailyCallStats>): CallQualityReport {
  const list = [...rows];
  const whole = createAccumulator();
  for (const row of list) addRow(whole, row, API_NAME);
  const all = summarize(API_NAME, whole);
  const distribution = callSentiments.flatMap((sentiment) => [
    [sentiment, all[`${sentiment}_sentiment_calls`]],
    [`${sentiment}_pct`, all[`${sentiment}_sentiment_pct`]],
  ]);
  return {
    quality: {
      ...pick(all, [
        'avg_duration_seconds',
        'avg_talk_ratio',
        'avg_listen_ratio',
        'avg_script_adherence',
        'total_interruptions',
        'avg_interruptions_per_call',
        'objection_handling_rate',
        'total_buying_signals',
      ]),
      sentiment_distribution: Object.fromEntries(distribution) as SentimentDistribution, // both of each sentiment
    },
    trend: groupRows(API_NAME, list, 'stat_date').map(([date, group]) => {
      const day = summarize(API_NAME, group);
      return {
        date,
        ...pick(day, ['avg_duration_seconds', 'avg_talk_ratio', 'avg_script_adherence', 'completed_calls']),
        sentiment_positive_pct: day.positive_sentiment_pct,
        interruptions: day.total_interruptions,
      };
    }),
  };
}
