import { describe, expect, it } from 'vitest';
import { checkLoquentIdentities } from '../src/loquent/identities/checkLoquentIdentities';
import { brokenBy } from './support/brokenBy';
import { loquentAnswers } from './support/loquentAnswers';

const { stats, messagingStats, aiUsageStats, aiMessageOriginStats } = loquentAnswers;
// The sample's heatmap has one cell of its five messages.
const message_heatmap = [
  { day_of_week: 2, hour: 10, count: 2 },
  { day_of_week: 4, hour: 15, count: 3 },
];
const agreeing = {
  ...loquentAnswers,
  messagingStats: { ...messagingStats, message_heatmap, message_heatmap_max: 3 },
};
const namesOf = (answers: Parameters<typeof checkLoquentIdentities>[0]) =>
  checkLoquentIdentities(answers).map(({ identity }) => identity);

describe("Loquent's answers about one range", () => {
  it('agree', () => {
    expect(checkLoquentIdentities(agreeing)).toEqual([]);
    expect(namesOf(loquentAnswers)).toEqual(['message_heatmap_sum']);
  });

  it('no longer do when a number is one more', () => {
    const insights = 'response_insights';
    expect(brokenBy(checkLoquentIdentities, agreeing)).toEqual({
      stats: {
        'call_activity_sum call_heatmap_sum channel_calls': ['total_calls'],
        '-': [
          'total_duration_secs',
          'avg_duration_secs',
          'call_heatmap[0].day_of_week',
          'call_heatmap[0].hour',
          'recent_calls[0].duration_secs',
        ],
        todo_sum: ['total_todos', 'todo_status_counts[0].count'],
        call_activity_sum: ['call_activity[0].count'],
        'call_heatmap_sum heatmap_maximum': ['call_heatmap[0].count'],
        heatmap_maximum: ['call_heatmap_max'],
      },
      messagingStats: {
        'direction_sum message_heatmap_sum channel_sum': ['total_messages'],
        '-': [
          'delivery_rate',
          'message_heatmap[0].day_of_week',
          'message_heatmap[0].hour',
          `${insights}.avg_response_time_secs`,
          `${insights}.response_rate`,
          `${insights}.unresponded_by_hour[0].hour`,
          `${insights}.by_phone[0].avg_response_time_secs`,
        ],
        direction_sum: ['inbound_count'],
        'direction_sum outbound_messages': ['outbound_count'],
        message_activity_sum: ['message_activity[0].sms_count', 'message_activity[0].email_count'],
        message_heatmap_sum: ['message_heatmap[0].count'],
        heatmap_maximum: ['message_heatmap_max'],
        unanswered_sum: [`${insights}.unanswered_count`, `${insights}.unresponded_by_hour[0].count`],
        phone_response_rate: [
          `${insights}.by_phone[0].responded_count`,
          `${insights}.by_phone[0].unanswered_count`,
          `${insights}.by_phone[0].response_rate`,
        ],
      },
      textAgentStats: {
        text_agent_rate: [
          'total_suggestions',
          'auto_reply_count',
          'auto_reply_rate',
          'escalation_count',
          'escalation_rate',
        ],
        '-': ['avg_confidence'],
      },
      planStats: { '-': ['active_plans', 'contacts_in_active_plans', 'completion_rate', 'total_plans'] },
      aiUsageStats: { '-': ['total_tokens'], cost_sum: ['total_cost', 'cost_by_feature[0].cost'] },
      aiMessageOriginStats: {
        'ai_message_sum ai_share': ['total_ai_messages'],
        'outbound_messages ai_share': ['total_outbound_messages'],
        ai_share: ['ai_share'],
        ai_message_sum: ['by_feature[0].count'],
      },
      engagementStats: {
        '-': ['active_contacts', 'total_contacts'],
        channel_calls: ['channel_distribution.calls'],
        'channel_sum message_activity_sum': ['channel_distribution.sms', 'channel_distribution.email'],
        channel_sum: ['channel_distribution.other'],
      },
    });
  });

  it('may differ by what doubles lose, and no more', () => {
    const cost_by_feature = Array.from({ length: 10 }, (_, at) => ({ feature: `Feature ${at}`, cost: 0.1 }));
    const of = (total_cost: number) =>
      namesOf({ aiUsageStats: { ...aiUsageStats, total_cost, cost_by_feature } });
    expect(of(0.9999999999999999)).toEqual([]);
    expect(of(1.000001)).toEqual(['cost_sum']);
  });

  it('count an email that came in on no phone', () => {
    const { response_insights } = messagingStats;
    const [hour] = response_insights.unresponded_by_hour;
    const more = {
      ...agreeing.messagingStats,
      total_messages: 6,
      inbound_count: messagingStats.inbound_count + 1,
      message_heatmap: [...message_heatmap, { day_of_week: 5, hour: 1, count: 1 }],
      response_insights: {
        ...response_insights,
        unanswered_count: response_insights.unanswered_count + 1,
        unresponded_by_hour: [...response_insights.unresponded_by_hour, { ...hour, hour: 1, count: 1 }],
      },
    };
    expect(namesOf({ messagingStats: more })).toEqual([]);
  });

  it('count an hour that comes twice as the clock goes back twice, and a day once', () => {
    const [cell] = stats.call_heatmap;
    const of = (date: string) => {
      const row = { date, label: '1 AM', count: 2 };
      return namesOf({
        stats: {
          ...stats,
          total_calls: 4,
          call_activity: [row, { ...row }],
          call_heatmap: [{ ...cell, count: 4 }],
          call_heatmap_max: 4,
        },
      });
    };
    expect(of('2026-11-01T01:00:00')).toEqual([]);
    expect(of('2026-11-01')).toEqual(['call_activity_sum']);
  });

  it('take part as far as they are there', () => {
    const [cell] = stats.call_heatmap;
    const holes = { ...stats, call_heatmap: [{ ...cell, count: null }], todo_status_counts: null };
    expect(namesOf({ stats: holes })).toEqual([]);
    const { by_feature: _, ...origins } = aiMessageOriginStats;
    expect(namesOf({ aiMessageOriginStats: { ...origins, total_outbound_messages: null } })).toEqual([]);
  });
});
