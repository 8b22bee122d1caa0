import { ascendingBy, descendingBy, list } from '../shape/list';
import {
  count,
  percentOneDecimal,
  percentOverOneDecimal,
  ratioFourDecimals,
  twoDecimals,
  whole,
} from '../shape/numbers';
import { nullable, object, optional } from '../shape/object';
import type { Shape } from '../shape/Shape';
import { day, flag, matching, oneOf, someText, utcMoment, uuid } from '../shape/texts';

const period = object({ start_date: day, end_date: day });

/** The metrics of `dashboard-timeseries`, each with its unit. */
export const virsynMetrics = {
  total_calls: count,
  completed_calls: count,
  failed_calls: count,
  connected_calls: count,
  conversations_had: count,
  meetings_booked: count,
  qualified_leads: count,
  total_duration_seconds: count,
  avg_duration_seconds: count,
  inbound_calls: count,
  outbound_calls: count,
  positive_sentiment_calls: count,
  neutral_sentiment_calls: count,
  negative_sentiment_calls: count,
  objections_encountered: count,
  issues_resolved: count,
  escalations: count,
  voicemail_calls: count,
  callback_requested_calls: count,
  not_interested_calls: count,
  wrong_number_calls: count,
  dnc_requested_calls: count,
  gatekeeper_blocked_calls: count,
  no_answer_calls: count,
  conversation_calls: count,
  avg_talk_ratio: ratioFourDecimals,
  avg_listen_ratio: ratioFourDecimals,
  total_interruptions: count,
  avg_script_adherence: ratioFourDecimals,
  total_objections_handled: count,
  total_buying_signals: count,
  emails_sent: count,
  sms_sent: count,
};

/** One of {@link virsynMetrics}. */
export type VirsynMetric = keyof typeof virsynMetrics;

/** `dashboard-timeseries` for some of its metrics. */
export function timeseriesOf<M extends VirsynMetric>(metrics: readonly M[]) {
  const asked = metrics.map((name) => [name, virsynMetrics[name]] as const);
  const entry = object({ date: day, ...Object.fromEntries(asked) });
  return object({ period, data: ascendingBy('date', list(entry)) });
}

const overview = object({
  period: object({ start_date: day, end_date: day, label: oneOf('today', '7d', '30d', '90d', 'custom') }),
  summary: object({
    total_calls: count,
    completed_calls: count,
    failed_calls: count,
    connected_calls: count,
    contact_rate: percentOneDecimal,
    conversations_had: count,
    meetings_booked: count,
    qualified_leads: count,
    avg_duration_seconds: count,
    total_duration_seconds: count,
    positive_sentiment_pct: percentOneDecimal,
    neutral_sentiment_pct: percentOneDecimal,
    negative_sentiment_pct: percentOneDecimal,
    overall_conversion_rate: percentOneDecimal,
  }),
  disposition_breakdown: object({
    voicemail: count,
    callback_requested: count,
    not_interested: count,
    wrong_number: count,
    dnc_requested: count,
    gatekeeper_blocked: count,
    no_answer: count,
    conversation: count,
    appointment_booked: count,
  }),
  quality: object({
    avg_talk_ratio: ratioFourDecimals,
    avg_listen_ratio: ratioFourDecimals,
    avg_script_adherence: ratioFourDecimals,
    total_interruptions: count,
    avg_interruptions_per_call: twoDecimals,
    total_objections_encountered: count,
    total_objections_handled: count,
    objection_handling_rate: percentOneDecimal,
    total_buying_signals: count,
  }),
  tool_usage: object({ emails_sent: count, sms_sent: count }),
});

const funnel = object({
  period,
  funnel: object({
    total_calls: count,
    connected: count,
    conversation: count,
    qualified: count,
    appointment_booked: count,
  }),
  // Stages are independent sums: a later one may exceed an earlier one.
  rates: object({
    contact_rate: percentOneDecimal,
    connected_to_conversation: percentOverOneDecimal,
    conversation_to_qualified: percentOverOneDecimal,
    qualified_to_booked: percentOverOneDecimal,
    overall_conversion: percentOneDecimal,
  }),
});

const campaigns = object({
  active_batches: list(
    object({
      id: uuid,
      agency_id: uuid,
      campaign_id: nullable(uuid),
      status: oneOf('pending', 'scheduled', 'processing', 'paused', 'completed', 'failed'),
      total_calls: count,
      completed_count: count,
      failed_count: count,
      pending_count: count,
      in_progress_count: count,
      progress_pct: whole(0, 100),
      created_at: utcMoment,
      completed_at: nullable(utcMoment),
    }),
    { mostItems: 100 },
  ),
  campaign_stats: descendingBy(
    'total_calls',
    list(
      object({
        campaign_id: uuid,
        campaign_name: nullable(someText),
        total_calls: count,
        completed_calls: count,
        connected_calls: count,
        meetings_booked: count,
        qualified_leads: count,
        conversations_had: count,
        avg_duration_seconds: count,
        contact_rate: percentOneDecimal,
        conversion_rate: percentOneDecimal,
      }),
    ),
  ),
  pagination: object({ total: count, limit: whole(1, 100), offset: count, has_more: flag }),
});

const quality = object({
  period,
  quality: object({
    avg_duration_seconds: count,
    avg_talk_ratio: ratioFourDecimals,
    avg_listen_ratio: ratioFourDecimals,
    avg_script_adherence: ratioFourDecimals,
    total_interruptions: count,
    avg_interruptions_per_call: twoDecimals,
    objection_handling_rate: percentOneDecimal,
    total_buying_signals: count,
    sentiment_distribution: object({
      positive: count,
      neutral: count,
      negative: count,
      positive_pct: percentOneDecimal,
      neutral_pct: percentOneDecimal,
      negative_pct: percentOneDecimal,
    }),
  }),
  trend: ascendingBy(
    'date',
    list(
      object({
        date: day,
        avg_duration_seconds: count,
        avg_talk_ratio: ratioFourDecimals,
        avg_script_adherence: ratioFourDecimals,
        sentiment_positive_pct: percentOneDecimal,
        interruptions: count,
        completed_calls: count,
      }),
    ),
  ),
});

const weekday = whole(0, 6);
const hour = whole(0, 23);
const label = matching(
  /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day (?:[01]\d|2[0-3]):00$/,
  'a day and HH:00',
);

const heatmap = object({
  period,
  metric: oneOf('calls', 'connected', 'meetings_booked'),
  heatmap: list(
    object({
      day: weekday,
      hour,
      total_calls: whole(1, Number.MAX_SAFE_INTEGER),
      connected_calls: count,
      meetings_booked: count,
    }),
    { mostItems: 168 },
  ),
  best_times: descendingBy(
    'metric_value',
    list(object({ day: weekday, hour, metric_value: count, label }), { mostItems: 5 }),
  ),
});

const objections = object({
  period,
  summary: object({
    total_calls_analyzed: count,
    total_objections_encountered: count,
    total_objections_handled: count,
    objection_handling_rate: percentOneDecimal,
    total_buying_signals: count,
  }),
  top_objections: descendingBy(
    'count',
    list(object({ objection: someText, count, handled_count: count, handling_rate: percentOneDecimal }), {
      mostItems: 50,
    }),
  ),
  buying_signals: descendingBy('count', list(object({ signal: someText, count }), { mostItems: 50 })),
});

/** What each of Virsyn's seven functions answers with 200. */
export const virsynShapes = {
  'dashboard-overview': overview,
  'dashboard-timeseries': object({
    period,
    data: ascendingBy('date', list(object({ date: day, ...virsynMetrics }))),
  }),
  'dashboard-funnel': funnel,
  'dashboard-campaigns': campaigns,
  'dashboard-quality': quality,
  'dashboard-heatmap': heatmap,
  'dashboard-objections': objections,
} satisfies Readonly<Record<string, Shape<unknown>>>;

/** What Virsyn answers with anything but 200; `details` belongs to 500 alone. */
export const virsynError = object({ error: someText });

/** The body of a 500. */
export const virsynServerError = object({ error: someText, details: optional(someText) });
