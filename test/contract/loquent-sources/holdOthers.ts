import { expect } from 'vitest';
import { expectKpis, expectOrigin, momentOf, over, type Reading, sumOf } from './Reading';

/** Holds the views of what is about agents, plans and AI against the wire. */
export async function holdAutomation({
  client,
  time_range,
  scope,
  read,
  organizationTimeZone: zone,
}: Reading) {
  const { sources } = client;
  const agent = await client.textAgentStats({ time_range });
  const basis = agent.total_suggestions;
  expectKpis(await read(sources.textAgent(scope)), zone, {
    ...agent,
    auto_reply_rate: over(agent.auto_reply_rate, basis),
    avg_confidence: over(agent.avg_confidence, basis),
    escalation_rate: over(agent.escalation_rate, basis),
  });
  const plans = await client.planStats();
  expectKpis(await read(sources.plans(scope)), zone, {
    ...plans,
    completion_rate: over(plans.completion_rate, plans.total_plans - plans.active_plans),
  });

  const { total_cost, total_tokens, cost_by_feature } = await client.aiUsageStats({ time_range });
  expectKpis(await read(sources.aiUsageKpis(scope)), zone, { total_cost, total_tokens });
  const usage = await read(sources.aiUsage(scope));
  expect(usage.items.map(({ label, figure }) => ({ feature: label, cost: figure.value }))).toEqual(
    cost_by_feature,
  );
  expect(usage.whole).toEqual({ value: total_cost, unit: 'currency', currency: 'USD' });
  expectOrigin(usage, zone, ['figure', 'sharePercent', 'whole']);

  const { by_feature, ai_share, ...messages } = await client.aiMessageOriginStats({ time_range });
  expectKpis(await read(sources.aiMessageKpis(scope)), zone, {
    ...messages,
    ai_share: over(ai_share, messages.total_outbound_messages),
  });
  const composed = await read(sources.aiMessages(scope));
  expect(
    composed.items.map(({ id, label, figure }) => ({ feature: id, label, count: figure.value })),
  ).toEqual(by_feature);
  expect(composed.whole?.value).toBe(messages.total_ai_messages);
  expectOrigin(composed, zone, ['figure', 'sharePercent', 'whole']);
}

/** Holds the views of `engagement-stats` against the wire. */
export async function holdEngagement({
  client,
  time_range,
  scope,
  read,
  organizationTimeZone: zone,
}: Reading) {
  const { sources } = client;
  const wire = await client.engagementStats({ time_range });
  const { active_contacts, total_contacts, channel_distribution, recent_activities } = wire;
  expectKpis(await read(sources.engagement(scope)), zone, { active_contacts, total_contacts });
  const channels = await read(sources.channels(scope));
  expect(Object.fromEntries(channels.shares.map(({ id, count }) => [id, count]))).toEqual(
    channel_distribution,
  );
  expect(channels.whole).toBe(sumOf(Object.values(channel_distribution)));
  expectOrigin(channels, zone, ['count', 'sharePercent', 'whole', 'unlistedCount']);

  const feed = await read(sources.recentActivity(scope));
  const toText = (id: string, kind: string, atMs: number | null) => `${atMs} ${kind} ${id}`;
  expect(feed.activities.map(({ id, kind, atMs }) => toText(id, kind, atMs)).toSorted()).toEqual(
    recent_activities
      .map(({ id, activity_type, created_at }) =>
        toText(id, activity_type.toLowerCase(), momentOf(created_at)),
      )
      .toSorted(),
  );
  const moments = feed.activities.map(({ atMs }) => atMs ?? Number.NaN);
  expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  expectOrigin(feed, zone, []);
}
