import { describe, expect, it } from 'vitest';
import { loquentShapes } from './shapes/loquent';
import { describeTransports } from './transports/describeTransports';

const seen = [
  'main',
  'view-own',
  'other',
  'empty',
  'three-calls',
  'half-hour',
  'clock-change',
  'hostile',
  'no-zone',
];
const ranges = [
  'today',
  'last_7_days',
  'last_90_days',
  'all_time',
  '{"custom":{"start":"2025-12-30","end":"2026-02-15"}}',
];
const sumOf = <T>(rows: readonly T[], pick: (row: T) => number) =>
  rows.reduce((sum, row) => sum + pick(row), 0);
/** A percentage of counts, up to what a division of doubles may lose. */
const isPercentOf = (sent: number, part: number, whole: number) =>
  Math.abs(sent - (whole === 0 ? 0 : (part / whole) * 100)) < 1e-9;

describeTransports('Figures of Loquent that must agree', {}, (running) => {
  describe.each(seen)('seen by "%s"', (user) => {
    const get = <E extends keyof typeof loquentShapes>(endpoint: E, range: string) =>
      running().ask.shaped<Exclude<(typeof loquentShapes)[E]['right'], undefined>>(
        `/loquent/api/dashboard/${endpoint}?time_range=${encodeURIComponent(range)}`,
        // One endpoint's shape, whose type the compiler has widened to that of all.
        loquentShapes[endpoint] as never,
        { token: `mock-loquent-${user}` },
      );

    it.each(ranges)('calls of %s', async (range) => {
      const stats = await get('stats', range);
      expect(sumOf(stats.call_activity, ({ count }) => count)).toBe(stats.total_calls);
      expect(sumOf(stats.call_heatmap, ({ count }) => count)).toBe(stats.total_calls);
      expect(stats.call_heatmap_max).toBe(Math.max(0, ...stats.call_heatmap.map(({ count }) => count)));
      expect(new Set(stats.call_heatmap.map(({ day_of_week, hour }) => day_of_week * 24 + hour)).size).toBe(
        stats.call_heatmap.length,
      );
      expect(sumOf(stats.todo_status_counts, ({ count }) => count)).toBe(stats.total_todos);
      expect(stats.recent_calls).toHaveLength(Math.min(10, stats.total_calls));
      expect(new Set(stats.recent_calls.map(({ id }) => id)).size).toBe(stats.recent_calls.length);
      if (stats.total_calls === 0) expect(stats.avg_duration_secs).toBe(0);
      else expect(stats.avg_duration_secs).toBeLessThanOrEqual(stats.total_duration_secs);
    });

    it.each(ranges)('messages of %s', async (range) => {
      const messaging = await get('messaging-stats', range);
      const { response_insights: insights } = messaging;
      expect(messaging.inbound_count + messaging.outbound_count).toBe(messaging.total_messages);
      expect(sumOf(messaging.message_heatmap, ({ count }) => count)).toBe(messaging.total_messages);
      expect(messaging.message_heatmap_max).toBe(
        Math.max(0, ...messaging.message_heatmap.map(({ count }) => count)),
      );
      expect(sumOf(insights.unresponded_by_hour, ({ count }) => count)).toBe(insights.unanswered_count);
      const responded = sumOf(insights.by_phone, ({ responded_count }) => responded_count);
      expect(sumOf(insights.by_phone, ({ unanswered_count }) => unanswered_count)).toBe(
        insights.unanswered_count,
      );
      // An inbound message is answered or not, and there is no third.
      expect(responded + insights.unanswered_count).toBe(messaging.inbound_count);
      expect(isPercentOf(insights.response_rate, responded, messaging.inbound_count)).toBe(true);
      for (const phone of insights.by_phone) {
        const { responded_count: answered, unanswered_count: open } = phone;
        expect(isPercentOf(phone.response_rate, answered, answered + open)).toBe(true);
        expect(phone.avg_response_time_secs === null).toBe(answered === 0);
      }
      const seconds = sumOf(
        insights.by_phone,
        ({ responded_count, avg_response_time_secs }) => responded_count * (avg_response_time_secs ?? 0),
      );
      if (responded === 0) expect(insights.avg_response_time_secs).toBeNull();
      else expect(insights.avg_response_time_secs).toBeCloseTo(seconds / responded, 4);
    });

    it.each(ranges)('channels and contacts of %s', async (range) => {
      const [stats, messaging, engagement] = await Promise.all([
        get('stats', range),
        get('messaging-stats', range),
        get('engagement-stats', range),
      ]);
      const { calls, sms, email, other } = engagement.channel_distribution;
      expect(calls).toBe(stats.total_calls);
      expect(sms + email + other).toBe(messaging.total_messages);
      expect(sumOf(messaging.message_activity, ({ sms_count }) => sms_count)).toBe(sms);
      expect(sumOf(messaging.message_activity, ({ email_count }) => email_count)).toBe(email);
      expect(engagement.active_contacts).toBeLessThanOrEqual(engagement.total_contacts);
      expect(engagement.active_contacts === 0).toBe(calls + sms + email + other === 0);
      expect(engagement.recent_activities).toHaveLength(Math.min(10, calls + messaging.total_messages));
    });

    it.each(ranges)('agents, origins and use of %s', async (range) => {
      const [messaging, agent, origins, usage] = await Promise.all([
        get('messaging-stats', range),
        get('text-agent-stats', range),
        get('ai-message-origin-stats', range),
        get('ai-usage-stats', range),
      ]);
      expect(isPercentOf(agent.auto_reply_rate, agent.auto_reply_count, agent.total_suggestions)).toBe(true);
      expect(isPercentOf(agent.escalation_rate, agent.escalation_count, agent.total_suggestions)).toBe(true);
      expect(origins.total_outbound_messages).toBe(messaging.outbound_count);
      expect(sumOf(origins.by_feature, ({ count }) => count)).toBe(origins.total_ai_messages);
      expect(isPercentOf(origins.ai_share, origins.total_ai_messages, origins.total_outbound_messages)).toBe(
        true,
      );
      expect(sumOf(usage.cost_by_feature, ({ cost }) => cost)).toBeCloseTo(usage.total_cost, 6);
      expect(usage.total_tokens === 0).toBe(usage.cost_by_feature.length === 0);
    });
  });

  it('a member who sees only their own sees a part of what their organization sees', async () => {
    const { ask } = running();
    const get = <E extends keyof typeof loquentShapes>(endpoint: E, user: string) =>
      ask.shaped<Exclude<(typeof loquentShapes)[E]['right'], undefined>>(
        `/loquent/api/dashboard/${endpoint}?time_range=last_90_days`,
        // As above.
        loquentShapes[endpoint] as never,
        { token: `mock-loquent-${user}` },
      );
    const [calls, ownCalls] = [await get('stats', 'main'), await get('stats', 'view-own')];
    expect(ownCalls.total_calls).toBeGreaterThan(0);
    expect(ownCalls.total_calls).toBeLessThan(calls.total_calls);
    expect(ownCalls.total_todos).toBeLessThan(calls.total_todos);
    const [messages, own] = [await get('messaging-stats', 'main'), await get('messaging-stats', 'view-own')];
    expect(own.total_messages).toBeGreaterThan(0);
    expect(own.total_messages).toBeLessThan(messages.total_messages);
    for (const phone of own.response_insights.by_phone) {
      const labels = messages.response_insights.by_phone.map(({ phone_label }) => phone_label);
      expect(labels).toContain(phone.phone_label);
    }
    const [usage, ownUsage] = [await get('ai-usage-stats', 'main'), await get('ai-usage-stats', 'view-own')];
    expect(ownUsage.total_tokens).toBeLessThan(usage.total_tokens);
    const [engagement, ownEngagement] = [
      await get('engagement-stats', 'main'),
      await get('engagement-stats', 'view-own'),
    ];
    expect(ownEngagement.active_contacts).toBeLessThan(engagement.active_contacts);
    expect(ownEngagement.total_contacts).toBeLessThan(engagement.total_contacts);
    const [plans, ownPlans] = [await get('plan-stats', 'main'), await get('plan-stats', 'view-own')];
    expect(ownPlans.total_plans).toBeLessThan(plans.total_plans);
    const [agent, ownAgent] = [
      await get('text-agent-stats', 'main'),
      await get('text-agent-stats', 'view-own'),
    ];
    expect(ownAgent.total_suggestions).toBeLessThan(agent.total_suggestions);
  });
});
