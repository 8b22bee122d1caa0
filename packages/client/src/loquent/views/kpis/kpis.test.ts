import type { KpiSet } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { loquentAnswers } from '../../../../test/support/loquentAnswers';
import { loquentContext } from '../../../../test/support/loquentContext';
import { toAiMessageKpis } from './toAiMessageKpis';
import { toAiUsageKpis } from './toAiUsageKpis';
import { toCallKpis } from './toCallKpis';
import { toEngagementKpis } from './toEngagementKpis';
import { toMessageKpis } from './toMessageKpis';
import { toPlanKpis } from './toPlanKpis';
import { toTextAgentKpis } from './toTextAgentKpis';

const answers = deepFreeze(structuredClone(loquentAnswers));
const context = loquentContext();
const valuesOf = ({ kpis }: KpiSet) =>
  Object.fromEntries(kpis.map(({ id, figure }) => [id, figure.value ?? figure.absence]));
const unitsOf = ({ kpis }: KpiSet) => kpis.map(({ figure }) => figure.unit).join(' ');

const stats = { total_calls: 0, call_activity: [], call_heatmap: [], call_heatmap_max: 0, recent_calls: [] };

describe('figures as they were sent', () => {
  it.each([
    [
      toCallKpis(answers.stats, context),
      { total_calls: 2, total_duration_secs: 95, avg_duration_secs: 47.5, total_todos: 3 },
      'count seconds seconds count',
    ],
    [
      toMessageKpis(answers.messagingStats, context),
      { total_messages: 5, delivery_rate: 66.66666666666667, inbound_count: 2, outbound_count: 3 },
      'count percent count count',
    ],
    [
      toTextAgentKpis(answers.textAgentStats, context),
      {
        auto_reply_rate: 37.5,
        auto_reply_count: 3,
        avg_confidence: 0.815,
        escalation_rate: 12.5,
        escalation_count: 1,
        total_suggestions: 8,
      },
      'percent count ratio percent count count',
    ],
    [
      toPlanKpis(answers.planStats, context),
      { completion_rate: 66.66666666666667, active_plans: 1, contacts_in_active_plans: 1, total_plans: 4 },
      'percent count count count',
    ],
    [
      toAiUsageKpis(answers.aiUsageStats, context),
      { total_cost: 4.3125, total_tokens: 123456 },
      'currency count',
    ],
    [
      toAiMessageKpis(answers.aiMessageOriginStats, context),
      { total_ai_messages: 2, ai_share: 66.66666666666667, total_outbound_messages: 3 },
      'count percent count',
    ],
    [
      toEngagementKpis(answers.engagementStats, context),
      { active_contacts: 2, total_contacts: 7 },
      'count count',
    ],
  ])('%#', (view, values, units) => {
    expect(valuesOf(view)).toEqual(values);
    expect(unitsOf(view)).toBe(units);
    expect(view.isEmpty).toBe(false);
    // Raw doubles keep no digits, so that the widget writes them.
    expect(view.kpis.some(({ figure }) => 'digits' in figure)).toBe(false);
  });

  it('are shown also where they cannot be right', () => {
    const odd = { ...answers.messagingStats, delivery_rate: -3.5, outbound_count: 0 };
    expect(valuesOf(toMessageKpis(odd, context))).toMatchObject({ delivery_rate: -3.5 });
    const more = { ...answers.textAgentStats, auto_reply_rate: 150, avg_confidence: 7 };
    expect(valuesOf(toTextAgentKpis(more, context))).toMatchObject({
      auto_reply_rate: 150,
      avg_confidence: 7,
    });
  });

  it('say what they are part of', () => {
    const captions = toMessageKpis(answers.messagingStats, context).kpis.map(({ caption }) =>
      caption?.map((part) => (typeof part === 'string' ? part : `${part.value}`)).join(''),
    );
    expect(captions).toEqual([undefined, 'of 3 outbound', '40 of messages', '60 of messages']);
    const uneven = { ...answers.messagingStats, inbound_count: 9 };
    expect(toMessageKpis(uneven, context).kpis[2]).not.toHaveProperty('caption');
    const shares = toMessageKpis(answers.messagingStats, context).origin?.formulas.filter(({ figureId }) =>
      figureId.endsWith('.caption'),
    );
    expect(shares).toMatchObject([
      { figureId: 'inbound_count.caption', computedBy: 'callscope', denominator: { label: 'messages' } },
      { figureId: 'outbound_count.caption', computedBy: 'callscope', denominator: { label: 'messages' } },
    ]);
  });
});

describe('figures over nothing', () => {
  it('F26: an average and a rate of nothing have no basis, and counts stay 0', () => {
    expect(valuesOf(toCallKpis({ ...stats, avg_duration_secs: 0, total_duration_secs: 0 }, context))).toEqual(
      {
        total_calls: 0,
        total_duration_secs: 0,
        avg_duration_secs: 'no_basis',
        total_todos: 'not_sent',
      },
    );
    const none = {
      ...answers.messagingStats,
      total_messages: 0,
      delivery_rate: 0,
      inbound_count: 0,
      outbound_count: 0,
    };
    expect(valuesOf(toMessageKpis(none, context))).toMatchObject({
      delivery_rate: 'no_basis',
      outbound_count: 0,
    });
    const noPlans = { active_plans: 2, contacts_in_active_plans: 2, completion_rate: 0, total_plans: 2 };
    expect(valuesOf(toPlanKpis(noPlans, context))).toMatchObject({
      completion_rate: 'no_basis',
      total_plans: 2,
    });
    const noAgent = {
      total_suggestions: 0,
      auto_reply_count: 0,
      auto_reply_rate: 0,
      avg_confidence: 0,
      escalation_count: 0,
      escalation_rate: 0,
    };
    expect(valuesOf(toTextAgentKpis(noAgent, context))).toEqual({
      ...noAgent,
      auto_reply_rate: 'no_basis',
      avg_confidence: 'no_basis',
      escalation_rate: 'no_basis',
    });
    const noOutbound = { total_ai_messages: 0, total_outbound_messages: 0, ai_share: 0 };
    expect(valuesOf(toAiMessageKpis(noOutbound, context)).ai_share).toBe('no_basis');
  });

  it('F26: the average of calls that have no duration has no basis', () => {
    const ringing = { ...stats, total_calls: 4, total_duration_secs: 0, avg_duration_secs: 0 };
    expect(valuesOf(toCallKpis(ringing, context))).toMatchObject({
      total_duration_secs: 0,
      avg_duration_secs: 'no_basis',
    });
  });

  it('a 0 of something is a 0', () => {
    expect(
      valuesOf(toCallKpis({ ...stats, total_calls: 4, avg_duration_secs: 0 }, context)).avg_duration_secs,
    ).toBe(0);
    const short = { ...stats, total_calls: 4, total_duration_secs: 1, avg_duration_secs: 0 };
    expect(valuesOf(toCallKpis(short, context)).avg_duration_secs).toBe(0);
    expect(
      valuesOf(toMessageKpis({ ...answers.messagingStats, delivery_rate: 0 }, context)).delivery_rate,
    ).toBe(0);
    expect(valuesOf(toPlanKpis({ ...answers.planStats, completion_rate: 0 }, context)).completion_rate).toBe(
      0,
    );
  });

  it('what was not sent is no zero', () => {
    expect(valuesOf(toAiMessageKpis({}, context))).toEqual({
      total_ai_messages: 'not_sent',
      ai_share: 'not_sent',
      total_outbound_messages: 'not_sent',
    });
    const { channel_distribution, recent_activities } = answers.engagementStats;
    const engagement = toEngagementKpis({ channel_distribution, recent_activities }, context);
    expect(valuesOf(engagement)).toEqual({ active_contacts: 'not_sent', total_contacts: 'not_sent' });
    expect(engagement.isEmpty).toBe(false);
    expect([toAiMessageKpis({}, context).absence, engagement.absence]).toEqual(['not_sent', 'not_sent']);
    expect(toAiMessageKpis({ ai_share: 0 }, context)).not.toHaveProperty('absence');
  });

  it('nothing at all is empty', () => {
    expect(toCallKpis(stats, context).isEmpty).toBe(true);
    expect(toCallKpis({ ...stats, total_todos: 1 }, context).isEmpty).toBe(false);
    expect(toAiUsageKpis({ total_cost: 0, total_tokens: 0, cost_by_feature: [] }, context).isEmpty).toBe(
      true,
    );
  });
});

describe('of what they are', () => {
  it('every figure names both sides of its division, with what was sent', () => {
    const { origin } = toMessageKpis(answers.messagingStats, context);
    expect(origin).toMatchObject({ timeZone: 'America/New_York', asOfMs: context.asOfMs });
    expect(origin?.formulas[1]).toEqual({
      figureId: 'delivery_rate',
      computedBy: 'system',
      numerator: { label: 'delivered outbound messages', value: null },
      denominator: { label: 'outbound messages', value: 3 },
      basis: 'outbound messages',
    });
    const formulas = toTextAgentKpis(answers.textAgentStats, context).origin?.formulas ?? [];
    expect(
      formulas.map(({ figureId, numerator, denominator }) => [figureId, numerator.value, denominator?.value]),
    ).toEqual([
      ['auto_reply_rate', 3, 8],
      ['auto_reply_count', 3, undefined],
      ['avg_confidence', null, 8],
      ['escalation_rate', 1, 8],
      ['escalation_count', 1, undefined],
      ['total_suggestions', 8, undefined],
    ]);
  });

  it('the range is that of the organization, and unknown without its zone', () => {
    const period = { start: '2026-03-06', end: '2026-03-12', timeZone: 'America/New_York' };
    const week = { period: { preset: '7d' } } as const;
    expect(toCallKpis(stats, loquentContext(week)).period).toEqual(period);
    const nowhere = { ...loquentContext(week), organizationTimeZone: null };
    expect(toCallKpis(stats, nowhere)).toMatchObject({ period: null, origin: { timeZone: null } });
    expect(toCallKpis(stats, loquentContext({ period: { preset: 'all' } })).period).toBe(null);
    expect(toPlanKpis(answers.planStats, loquentContext(week)).period).toBe(null);
  });
});
