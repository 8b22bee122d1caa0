import type {
  ActivityFeed,
  DataTable,
  HeatmapGrid,
  KpiSet,
  Ranking,
  ResponseInsights,
  ShareSet,
  TimeSeries,
} from '@callscope/core';
import type { Source } from '../../source';

/**
 * What Loquent offers to widgets. All take any range but `plans`, which shows how things stand now; none takes a
 * filter. Sources with hours, days or buckets throw a `ConfigError` in a client without `organizationTimeZone`. Key
 * figures of a finished range are compared with the one before it where that zone is known.
 */
export interface LoquentSources {
  /** Calls, their duration and to-dos, from `stats`. */
  readonly callKpis: Source<KpiSet>;
  /** Messages by direction and their delivery, from `messaging-stats`. */
  readonly messageKpis: Source<KpiSet>;
  /** Calls day by day; needs the organization's zone. */
  readonly callActivity: Source<TimeSeries>;
  /** Text messages and emails by hour, day or more; needs the organization's zone. */
  readonly messageActivity: Source<TimeSeries>;
  /** Calls by hour of the week in the reader's zone; needs the organization's. */
  readonly callHeatmap: Source<HeatmapGrid>;
  /** Messages by hour of the week in the reader's zone; needs the organization's. */
  readonly messageHeatmap: Source<HeatmapGrid>;
  /** How fast and how often messages were answered; needs the organization's zone, whose hours it shows. */
  readonly responseInsights: Source<ResponseInsights>;
  /** The newest calls of the range; recordings only as available or none. */
  readonly recentCalls: Source<DataTable>;
  /** To-dos by status. */
  readonly taskStatus: Source<ShareSet>;
  /** What text agents suggested and sent, from `text-agent-stats`. */
  readonly textAgent: Source<KpiSet>;
  /** How plans stand now, from `plan-stats`. */
  readonly plans: Source<KpiSet>;
  /** What each use of AI cost, in US dollars, from `ai-usage-stats`. */
  readonly aiUsage: Source<Ranking>;
  /** What all uses of AI came to. */
  readonly aiUsageKpis: Source<KpiSet>;
  /** Messages that AI composed by feature, from `ai-message-origin-stats`. */
  readonly aiMessages: Source<Ranking>;
  /** How many outbound messages AI composed. */
  readonly aiMessageKpis: Source<KpiSet>;
  /** Calls and messages by channel, from `engagement-stats`. */
  readonly channels: Source<ShareSet>;
  /** Contacts with calls or messages in the range, and in all; the latter are of no range and never compared. */
  readonly engagement: Source<KpiSet>;
  /** What happened last with contacts. */
  readonly recentActivity: Source<ActivityFeed>;
}
