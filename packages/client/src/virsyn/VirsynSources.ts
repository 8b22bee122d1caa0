import type {
  DataTable,
  FunnelStages,
  HeatmapGrid,
  KpiSet,
  ProgressSet,
  Ranking,
  ShareSet,
  TimeSeries,
} from '@callscope/core';
import type { Source } from '../source';

/**
 * What Virsyn offers to widgets. All count in UTC days and take the filters `campaign_id` and `client_id`; sources of one
 * function and equal scope share one request. Those of key figures compare a finished range with the one before it.
 */
export interface VirsynSources {
  /** Eight key figures, from `dashboard-overview`. */
  readonly kpis: Source<KpiSet>;
  /** The nine outcomes of calls, which overlap, most frequent first; from `dashboard-overview`. */
  readonly dispositions: Source<Ranking>;
  /** Emails and SMS that the agent sent during calls, from `dashboard-overview`; `not_sent` unless both numbers are. */
  readonly toolUsage: Source<ShareSet>;
  /** Calls, connected calls and booked meetings of each day, from `dashboard-timeseries`. */
  readonly trend: Source<TimeSeries>;
  /** Calls to meetings in five stages, from `dashboard-funnel`. */
  readonly funnel: Source<FunnelStages>;
  /** All calls by hour of the week in the reader's zone, from `dashboard-heatmap`. */
  readonly heatmap: Source<HeatmapGrid>;
  /** Connected calls by hour of the week in the reader's zone. */
  readonly connectedHeatmap: Source<HeatmapGrid>;
  /** Booked meetings by hour of the week, in the reader's zone, of the call that booked them. */
  readonly meetingsHeatmap: Source<HeatmapGrid>;
  /** Seven key figures of how the calls went, from `dashboard-quality`; ratios are 0–1. */
  readonly quality: Source<KpiSet>;
  /** Calls by sentiment, of those that have one, from `dashboard-quality`; no parts where the counts are not sent. */
  readonly sentiment: Source<ShareSet>;
  /**
   * Average duration, positive sentiment and script adherence of each day, from `dashboard-quality`: seconds, percent and
   * ratio in one table. A chart draws series of one unit; the three that follow are for charts.
   */
  readonly qualityTrend: Source<TimeSeries>;
  /** Average duration of each day's completed calls, seconds. */
  readonly durationTrend: Source<TimeSeries>;
  /** Percent of each day's calls with a sentiment that were positive. */
  readonly sentimentTrend: Source<TimeSeries>;
  /** Script adherence of each day, ratio 0–1. */
  readonly adherenceTrend: Source<TimeSeries>;
  /** The most frequent objections, and what percent of each was handled, from `dashboard-objections`. */
  readonly objections: Source<Ranking>;
  /** The most frequent buying signals, as shares of all where their number was sent, from `dashboard-objections`. */
  readonly buyingSignals: Source<Ranking>;
  /** How many objections and buying signals there were, in five key figures, from `dashboard-objections`. */
  readonly objectionTotals: Source<KpiSet>;
  /** The first page of batches as they stand now, whatever the range, from `dashboard-campaigns`. */
  readonly batches: Source<ProgressSet>;
  /** The campaigns that have calls in the range, from `dashboard-campaigns`. */
  readonly campaigns: Source<DataTable>;
}
