import { type CallSummary, summarizeDaily } from '@callscope/core';
import type { Organization } from '../../world/Organization';
import { dateRange } from '../answer/dateRange';
import { heldFigure } from '../answer/heldFigure';
import { heldGroup } from '../answer/heldGroup';
import { everyPeriod } from '../request/everyPeriod';
import { selectDailyStats } from '../select/selectDailyStats';
import type { VirsynEndpoint } from '../VirsynEndpoint';

/**
 * `dashboard-overview`: the totals of a range, from `call_stats_daily`. A division by zero is 0, as Virsyn
 * has it; what no call of the organization holds is left out.
 */
export const dashboardOverview: VirsynEndpoint = {
  name: 'dashboard-overview',
  periods: everyPeriod,
  defaultPeriod: '7d',
  answer: (query) => {
    const summary = summarizeDaily(selectDailyStats(query));
    return {
      period: { ...dateRange(query.period), label: query.periodLabel },
      summary: {
        total_calls: summary.total_calls,
        ...outcomeTotals(summary),
        ...durations(summary, query.organization),
        ...sentiments(summary, query.organization),
      },
      disposition_breakdown: dispositions(summary),
      quality: heldGroup(quality(summary, query.organization)),
      tool_usage: heldGroup({
        emails_sent: heldFigure(query.organization, summary.emails_sent, 'emails_sent'),
        sms_sent: heldFigure(query.organization, summary.sms_sent, 'sms_sent'),
      }),
    };
  },
};

function outcomeTotals(summary: CallSummary) {
  return {
    completed_calls: summary.completed_calls,
    failed_calls: summary.failed_calls,
    connected_calls: summary.connected_calls,
    contact_rate: summary.contact_rate ?? 0,
    conversations_had: summary.conversations_had,
    meetings_booked: summary.meetings_booked,
    qualified_leads: summary.qualified_leads,
    overall_conversion_rate: summary.overall_conversion_rate ?? 0,
  };
}

function durations(summary: CallSummary, organization: Organization) {
  return {
    avg_duration_seconds: heldFigure(organization, summary.avg_duration_seconds, 'total_duration_seconds'),
    total_duration_seconds: heldFigure(
      organization,
      summary.total_duration_seconds,
      'total_duration_seconds',
    ),
  };
}

function sentiments(summary: CallSummary, organization: Organization) {
  const share = (percent: number | null) =>
    heldFigure(
      organization,
      percent,
      'positive_sentiment_calls',
      'neutral_sentiment_calls',
      'negative_sentiment_calls',
    );
  return {
    positive_sentiment_pct: share(summary.positive_sentiment_pct),
    neutral_sentiment_pct: share(summary.neutral_sentiment_pct),
    negative_sentiment_pct: share(summary.negative_sentiment_pct),
  };
}

/** Virsyn's nine, which are no partition of the calls: two of them have no column of their own. */
function dispositions(summary: CallSummary) {
  return {
    voicemail: summary.voicemail_calls,
    callback_requested: summary.callback_requested_calls,
    not_interested: summary.not_interested_calls,
    wrong_number: summary.wrong_number_calls,
    dnc_requested: summary.dnc_requested_calls,
    gatekeeper_blocked: summary.gatekeeper_blocked_calls,
    no_answer: summary.no_answer_calls,
    conversation: summary.conversation_calls,
    appointment_booked: summary.meetings_booked,
  };
}

function quality(summary: CallSummary, organization: Organization) {
  return {
    avg_talk_ratio: heldFigure(organization, summary.avg_talk_ratio, 'avg_talk_ratio'),
    avg_listen_ratio: heldFigure(organization, summary.avg_listen_ratio, 'avg_listen_ratio'),
    avg_script_adherence: heldFigure(organization, summary.avg_script_adherence, 'avg_script_adherence'),
    total_interruptions: heldFigure(organization, summary.total_interruptions, 'total_interruptions'),
    avg_interruptions_per_call: heldFigure(
      organization,
      summary.avg_interruptions_per_call,
      'total_interruptions',
    ),
    total_objections_encountered: heldFigure(
      organization,
      summary.objections_encountered,
      'objections_encountered',
    ),
    total_objections_handled: heldFigure(
      organization,
      summary.total_objections_handled,
      'total_objections_handled',
    ),
    objection_handling_rate: heldFigure(
      organization,
      summary.objection_handling_rate,
      'objections_encountered',
      'total_objections_handled',
    ),
    total_buying_signals: heldFigure(organization, summary.total_buying_signals, 'total_buying_signals'),
  };
}
