import { createResponseInsights, figure, type ResponseInsights } from '@callscope/core';
import type { LoquentMessagingStats, LoquentResponseInsights } from '../../wire/LoquentMessagingStats';
import { isListMissing } from '../isListMissing';
import type { ZonedContext } from '../LoquentContext';
import { requireMembers } from '../requireMembers';
import { uniqueTexts } from '../texts/uniqueTexts';
import { toViewPeriod } from '../toViewPeriod';
import { withLoquentOrigin } from '../withLoquentOrigin';
import { responseFormulas } from './responseFormulas';

/**
 * How inbound messages were answered, with hours of the organization's day. Phones of one label are numbered. A rate
 * outside 0–100 is none: that of a phone is then computed from its counts, that of all is not shown. Hours of which none
 * is sent, though messages were left unanswered, are `null`.
 *
 * @throws {ContractError} for an hour without its place or count
 */
export function toResponseInsights(
  { response_insights: insights }: LoquentMessagingStats,
  context: ZonedContext,
): ResponseInsights {
  const { unanswered_count, by_phone } = insights;
  const labels = uniqueTexts(by_phone.map(({ phone_label }) => phone_label || 'Unknown phone'));
  const isSent = by_phone.every(({ response_rate }) => isRate(response_rate));
  const view = createResponseInsights({
    averageResponse: figure(insights.avg_response_time_secs ?? null, 'seconds', {
      absence: insights.response_rate > 0 ? 'not_sent' : 'no_basis',
    }),
    responseRate: toResponseRate(insights),
    unanswered: figure(unanswered_count, 'count'),
    unansweredByHour: toHours(insights),
    timeZone: context.organizationTimeZone,
    byPhone: by_phone.map((phone, index) => ({
      phoneLabel: labels[index] ?? '',
      respondedCount: phone.responded_count,
      unansweredCount: phone.unanswered_count,
      ratePercent: isRate(phone.response_rate) ? phone.response_rate : null,
      averageResponseSeconds: phone.avg_response_time_secs ?? null,
    })),
    period: toViewPeriod(context),
  });
  return withLoquentOrigin(view, context, responseFormulas(insights, isSent));
}

function toHours({
  unresponded_by_hour,
  unanswered_count,
}: LoquentResponseInsights): readonly number[] | null {
  if (isListMissing(unresponded_by_hour, unanswered_count)) return null;
  const path = 'response_insights.unresponded_by_hour';
  const hours = Array.from({ length: 24 }, () => 0);
  for (const { hour, count } of requireMembers('messaging-stats', path, unresponded_by_hour, [
    'hour',
    'count',
  ])) {
    hours[hour] = count;
  }
  return hours;
}

function toResponseRate({ response_rate, unanswered_count }: LoquentResponseInsights) {
  // Where nothing came in, nothing is unanswered either.
  if (response_rate === 0 && unanswered_count === 0) return figure(null, 'percent', { absence: 'no_basis' });
  return figure(isRate(response_rate) ? response_rate : null, 'percent');
}

function isRate(percent: number): boolean {
  return percent >= 0 && percent <= 100;
}
