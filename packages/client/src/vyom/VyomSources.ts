import type { DataTable, KpiSet, Ranking, ShareSet, TimeSeries } from '@callscope/core';
import type { Source } from '../source';

/**
 * What Vyom offers to widgets. It counts in days, weeks and months of UTC, calls of every status, and answers every
 * range exactly, `daily` and `dailyMinutes` those of up to ten years; equal scopes share one request. Minutes and hours
 * are as Vyom sent them, two decimals.
 */
export interface VyomSources {
  /**
   * Calls, their minutes and hours, the average of a call, and the calls of today, this week and this month, from
   * `dashboard`. A running range is compared with the same part of the days before it, to the minute, a finished one
   * with as many days; what no range limits is not compared.
   */
  readonly kpis: Source<KpiSet>;
  /** Calls of each day, from `by-time`. The filter is `assistant_id`. */
  readonly daily: Source<TimeSeries>;
  /** Minutes of each day's calls, from `by-time`. The filter is `assistant_id`. */
  readonly dailyMinutes: Source<TimeSeries>;
  /**
   * Calls of each day, week from Monday or month, as the length of the range suggests, from `by-time`. The range may
   * cut the first and the last. The filter is `assistant_id`.
   */
  readonly trend: Source<TimeSeries>;
  /** Calls by the service that carried them, from `by-service`. */
  readonly services: Source<ShareSet>;
  /** Services by minutes, from `by-service`. */
  readonly serviceRanking: Source<Ranking>;
  /** Assistants by minutes, from `by-assistant`; one that was renamed has a row for each of its names. */
  readonly assistants: Source<Ranking>;
  /** Calls, minutes, hours and average of each assistant, from `by-assistant`. */
  readonly assistantTable: Source<DataTable>;
  /** The platform's own numbers by minutes, from `by-phone-number`. The filter is `assistant_id`. */
  readonly phoneNumbers: Source<Ranking>;
  /** Calls, minutes, hours and average of each number, from `by-phone-number`. The filter is `assistant_id`. */
  readonly phoneNumberTable: Source<DataTable>;
}
