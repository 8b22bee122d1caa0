import { type DailyMetric, type DailySeriesPoint, dailyMetrics, dailySeries } from '@callscope/core';
import type { HeldMeasure } from '../../world/heldMeasures';
import type { Organization } from '../../world/Organization';
import { dateRange } from '../answer/dateRange';
import { everyPeriod } from '../request/everyPeriod';
import { selectDailyStats } from '../select/selectDailyStats';
import type { VirsynEndpoint } from '../VirsynEndpoint';

/**
 * `dashboard-timeseries`: the columns of `call_stats_daily` by day, ascending. Days without calls have no entry;
 * a metric that no call of the organization holds has no member.
 */
export const dashboardTimeseries: VirsynEndpoint = {
  name: 'dashboard-timeseries',
  periods: everyPeriod,
  defaultPeriod: '7d',
  answer: (query) => {
    const metrics = readMetrics(query.parameters.get('metrics')).filter((metric) =>
      isHeld(query.organization, metric),
    );
    return {
      period: dateRange(query.period),
      data: dailySeries(selectDailyStats(query), { metrics }).map((point) => withoutNull(point, metrics)),
    };
  },
};

/**
 * The metrics to send, all when none are named. A name that is no metric is ignored: the sources do not say what
 * Virsyn does with one.
 */
function readMetrics(text: string | null): readonly DailyMetric[] {
  if (text === null || text === '') return dailyMetrics;
  const names = text.split(',').map((name) => name.trim());
  return dailyMetrics.filter((metric) => names.includes(metric));
}

function isHeld(organization: Organization, metric: DailyMetric): boolean {
  const measure = measureOf[metric];
  return measure === null || organization.holds(measure);
}

/** An average over nothing is 0, as Virsyn has it. */
function withoutNull(point: DailySeriesPoint, metrics: readonly DailyMetric[]) {
  return {
    date: point.date,
    ...Object.fromEntries(metrics.map((metric) => [metric, point[metric] ?? 0])),
  };
}

/** What a metric is made from that an organization may lack. */
const measureOf: Readonly<Record<DailyMetric, HeldMeasure | null>> = {
  total_calls: null,
  completed_calls: null,
  failed_calls: null,
  connected_calls: null,
  conversations_had: null,
  qualified_leads: null,
  meetings_booked: null,
  voicemail_calls: null,
  callback_requested_calls: null,
  not_interested_calls: null,
  wrong_number_calls: null,
  dnc_requested_calls: null,
  gatekeeper_blocked_calls: null,
  no_answer_calls: null,
  conversation_calls: null,
  total_duration_seconds: 'total_duration_seconds',
  total_interruptions: 'total_interruptions',
  objections_encountered: 'objections_encountered',
  total_objections_handled: 'total_objections_handled',
  total_buying_signals: 'total_buying_signals',
  emails_sent: 'emails_sent',
  sms_sent: 'sms_sent',
  inbound_calls: 'inbound_calls',
  outbound_calls: 'outbound_calls',
  positive_sentiment_calls: 'positive_sentiment_calls',
  neutral_sentiment_calls: 'neutral_sentiment_calls',
  negative_sentiment_calls: 'negative_sentiment_calls',
  issues_resolved: 'issues_resolved',
  escalations: 'escalations',
  avg_duration_seconds: 'total_duration_seconds',
  avg_talk_ratio: 'avg_talk_ratio',
  avg_listen_ratio: 'avg_listen_ratio',
  avg_script_adherence: 'avg_script_adherence',
};
