import { type CallQualityDay, type CallQualityFigures, callQuality } from '@callscope/core';
import type { HeldMeasure } from '../../world/heldMeasures';
import { dateRange } from '../answer/dateRange';
import { heldFigure } from '../answer/heldFigure';
import { heldGroup } from '../answer/heldGroup';
import { everyPeriod } from '../request/everyPeriod';
import { selectDailyStats } from '../select/selectDailyStats';
import type { VirsynEndpoint } from '../VirsynEndpoint';

/** Gives a figure, 0 over nothing, or `undefined` when a measure it is made from is not held. */
type Held = (value: number | null, ...measures: readonly HeldMeasure[]) => number | undefined;

/**
 * `dashboard-quality`: how the calls of a range went, and of each day that has rows, ascending; a day without
 * calls has no entry.
 */
export const dashboardQuality: VirsynEndpoint = {
  name: 'dashboard-quality',
  periods: everyPeriod,
  defaultPeriod: '7d',
  answer: (query) => {
    const held: Held = (value, ...measures) => heldFigure(query.organization, value, ...measures);
    const { quality, trend } = callQuality(selectDailyStats(query));
    return {
      period: dateRange(query.period),
      quality: heldGroup(figuresOf(quality, held)),
      trend: trend.map((day) => dayOf(day, held)),
    };
  },
};

function figuresOf(quality: CallQualityFigures, held: Held) {
  return {
    avg_duration_seconds: held(quality.avg_duration_seconds, 'total_duration_seconds'),
    avg_talk_ratio: held(quality.avg_talk_ratio, 'avg_talk_ratio'),
    avg_listen_ratio: held(quality.avg_listen_ratio, 'avg_listen_ratio'),
    avg_script_adherence: held(quality.avg_script_adherence, 'avg_script_adherence'),
    total_interruptions: held(quality.total_interruptions, 'total_interruptions'),
    avg_interruptions_per_call: held(quality.avg_interruptions_per_call, 'total_interruptions'),
    objection_handling_rate: held(
      quality.objection_handling_rate,
      'objections_encountered',
      'total_objections_handled',
    ),
    total_buying_signals: held(quality.total_buying_signals, 'total_buying_signals'),
    sentiment_distribution: heldGroup(sentimentsOf(quality, held)),
  };
}

function sentimentsOf({ sentiment_distribution: distribution }: CallQualityFigures, held: Held) {
  const share = (value: number | null) => held(value, 'positive_sentiment_calls');
  return {
    positive: share(distribution.positive),
    neutral: share(distribution.neutral),
    negative: share(distribution.negative),
    positive_pct: share(distribution.positive_pct),
    neutral_pct: share(distribution.neutral_pct),
    negative_pct: share(distribution.negative_pct),
  };
}

function dayOf(day: CallQualityDay, held: Held) {
  return {
    date: day.date,
    avg_duration_seconds: held(day.avg_duration_seconds, 'total_duration_seconds'),
    avg_talk_ratio: held(day.avg_talk_ratio, 'avg_talk_ratio'),
    avg_script_adherence: held(day.avg_script_adherence, 'avg_script_adherence'),
    sentiment_positive_pct: held(day.sentiment_positive_pct, 'positive_sentiment_calls'),
    interruptions: held(day.interruptions, 'total_interruptions'),
    completed_calls: day.completed_calls,
  };
}
