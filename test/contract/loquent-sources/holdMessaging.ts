import { expect } from 'vitest';
import { holdHeatmap } from './holdHeatmap';
import { expectKpis, expectOrigin, over, type Reading, sumOf } from './Reading';
import { now, today } from './withTenant';

const isToCome = (date: string) => (date.includes('T') ? Date.parse(date) >= Date.parse(now) : date > today);

/** Holds the views of `messaging-stats` against the wire. Gives how long the buckets are. */
export async function holdMessaging(reading: Reading): Promise<string | null> {
  const { client, time_range, scope, read, organizationTimeZone: zone } = reading;
  const { sources } = client;
  const wire = await client.messagingStats({ time_range });
  const { total_messages, delivery_rate, inbound_count, outbound_count } = wire;
  expectKpis(await read(sources.messageKpis(scope)), zone, {
    total_messages,
    delivery_rate: over(delivery_rate, outbound_count),
    inbound_count,
    outbound_count,
  });

  const activity = await read(sources.messageActivity(scope));
  expect(activity.buckets.map(({ label, state, values }) => [label, state, ...values])).toEqual(
    wire.message_activity.map(({ date, label, sms_count, email_count }) => {
      if (isToCome(date)) return [label, 'no_data_yet', null, null];
      return [label, sms_count + email_count > 0 ? 'data' : 'zero', sms_count, email_count];
    }),
  );
  expectOrigin(activity, zone, ['sms_count', 'email_count']);

  const insights = await read(sources.responseInsights(scope));
  const { response_insights: sent } = wire;
  expect([insights.averageResponse.value, insights.unanswered.value, insights.timeZone]).toEqual([
    sent.avg_response_time_secs,
    sent.unanswered_count,
    zone,
  ]);
  expect(insights.responseRate.value).toBe(over(sent.response_rate, sent.unanswered_count));
  expect(insights.unansweredByHour).toEqual(sent.unresponded_by_hour.map(({ count }) => count));
  expect(sumOf(insights.unansweredByHour ?? [])).toBe(sent.unanswered_count);
  expect(insights.byPhone.map(({ phoneLabel: _, ...phone }) => phone)).toEqual(
    sent.by_phone.map((phone) => ({
      respondedCount: phone.responded_count,
      unansweredCount: phone.unanswered_count,
      ratePercent: over(phone.response_rate, phone.responded_count + phone.unanswered_count),
      averageResponseSeconds: phone.avg_response_time_secs,
    })),
  );
  for (const [index, { phoneLabel }] of insights.byPhone.entries()) {
    expect(phoneLabel.startsWith(sent.by_phone[index]?.phone_label ?? '?')).toBe(true);
  }
  expectOrigin(insights, zone, [
    ...['averageResponse', 'responseRate', 'unanswered', 'unansweredByHour'],
    ...['respondedCount', 'unansweredCount', 'ratePercent', 'averageResponseSeconds'],
  ]);
  await holdHeatmap(reading, sources.messageHeatmap, wire.message_heatmap, wire.message_heatmap_max);
  return activity.interval;
}
