import { expect } from 'vitest';
import { createLocalClock, type LocalTime } from './createLocalClock';
import { pairMessages } from './pairMessages';
import type { Tenant } from './Tenant';
import { countOf, countsOf, groupsOf, totalOf } from './tallies';

const dayMs = 86_400_000;

/** The seven endpoints over the last seven days in the tenant's zone against a recount of the raw rows. */
export async function expectLoquent(tenant: Tenant): Promise<void> {
  const { organization, nowMs } = tenant;
  const localTime = createLocalClock(organization.timeZone ?? 'America/New_York');
  const today = localTime(nowMs).day;
  const days = Array.from({ length: 7 }, (_, index) =>
    new Date(Date.parse(today) - (6 - index) * dayMs).toISOString().slice(0, 10),
  );
  const isRecent = (atMs: number) => localTime(atMs).day >= (days[0] ?? '');
  const calls = tenant.calls.filter(({ startMs }) => isRecent(startMs));
  const messages = tenant.messages.filter(({ atMs }) => isRecent(atMs));
  const ask = (endpoint: string) => tenant.get(`/loquent/api/dashboard/${endpoint}?time_range=last_7_days`);

  const todos = (organization.records.todos ?? []).filter(({ createdAtMs }) => isRecent(createdAtMs));
  const seconds = totalOf(calls, ({ durationSeconds }) => durationSeconds);
  const timed = countOf(calls, ({ durationSeconds }) => durationSeconds !== null);
  const ofDay = countsOf(calls, ({ startMs }) => localTime(startMs).day);
  const callCells = cellsOf(calls.map(({ startMs }) => localTime(startMs)));
  expect(await ask('stats')).toMatchObject({
    total_calls: calls.length,
    total_duration_secs: seconds,
    avg_duration_secs: timed === 0 ? 0 : expect.closeTo(seconds / timed, 6),
    total_todos: todos.length,
    call_activity: days.map((date) => ({ date: expect.stringContaining(date), count: ofDay[date] ?? 0 })),
    call_heatmap: callCells,
    call_heatmap_max: Math.max(0, ...callCells.map(({ count }) => count)),
    todo_status_counts: partsOf(
      'status',
      countsOf(todos, ({ status }) => status),
    ),
  });

  await expectMessages(tenant, messages, await ask('messaging-stats'), localTime);
  const sms = countOf(messages, ({ channel }) => channel === 'Sms');
  const email = countOf(messages, ({ channel }) => channel === 'Email');
  const active = new Set(
    [...calls, ...messages].flatMap(({ contactIndex }) => (contactIndex === null ? [] : [contactIndex])),
  );
  expect(await ask('engagement-stats')).toMatchObject({
    active_contacts: active.size,
    total_contacts: organization.records.contacts.length,
    channel_distribution: {
      calls: calls.length,
      sms,
      email,
      other: messages.length - sms - email,
    },
  });

  const suggestions = (organization.records.suggestions ?? []).filter(({ atMs }) => isRecent(atMs));
  const runs = suggestions.length;
  expect(await ask('text-agent-stats')).toMatchObject({
    total_suggestions: runs,
    auto_reply_count: countOf(suggestions, ({ isAutoReply }) => isAutoReply),
    escalation_count: countOf(suggestions, ({ isEscalated }) => isEscalated),
    avg_confidence: expect.closeTo(
      runs === 0 ? 0 : totalOf(suggestions, ({ confidence }) => confidence) / runs,
      9,
    ),
  });

  const plans = organization.records.plans ?? [];
  const isOver = ({ status }: (typeof plans)[number]) => ['completed', 'failed', 'stopped'].includes(status);
  const over = countOf(plans, isOver);
  const inPlans = plans.filter((plan) => !isOver(plan)).flatMap(({ contactIndex }) => contactIndex ?? []);
  expect(await ask('plan-stats')).toMatchObject({
    total_plans: plans.length,
    active_plans: plans.length - over,
    contacts_in_active_plans: new Set(inPlans).size,
    completion_rate: expect.closeTo(
      over === 0 ? 0 : (countOf(plans, ({ status }) => status === 'completed') / over) * 100,
      9,
    ),
  });

  const uses = tenant.aiUsage.filter(({ atMs }) => isRecent(atMs));
  const costs = [...groupsOf(uses, ({ feature }) => feature)].map(([, own]) =>
    totalOf(own, ({ costMicros }) => costMicros),
  );
  expect(await ask('ai-usage-stats')).toMatchObject({
    total_tokens: totalOf(uses, ({ tokens }) => tokens),
    total_cost: expect.closeTo(totalOf(uses, ({ costMicros }) => costMicros) / 1e6, 6),
    cost_by_feature: costs
      .sort((one, other) => other - one)
      .map((micros) => ({ cost: expect.closeTo(micros / 1e6, 6) })),
  });

  const outbound = messages.filter(({ direction }) => direction === 'Outbound');
  const composed = outbound.flatMap(({ origin }) => origin ?? []);
  expect(await ask('ai-message-origin-stats')).toMatchObject({
    total_ai_messages: composed.length,
    total_outbound_messages: outbound.length,
    by_feature: partsOf(
      'feature',
      countsOf(composed, (origin) => origin),
    ),
  });
}

async function expectMessages(
  { organization }: Tenant,
  messages: Tenant['messages'],
  body: unknown,
  localTime: (atMs: number) => LocalTime,
): Promise<void> {
  const outbound = messages.filter(({ direction }) => direction === 'Outbound');
  const delivered = countOf(outbound, ({ status }) => status === 'Delivered');
  const cells = cellsOf(messages.map(({ atMs }) => localTime(atMs)));
  const { answered, open } = pairMessages(messages);
  const labelOf = (phoneId: string | null) => {
    const phone = organization.phones.find(({ id }) => id === phoneId);
    return phone?.friendlyName ?? phone?.number ?? 'Unknown phone';
  };
  const seconds = totalOf(answered, ({ waitMs }) => waitMs) / 1000;
  const openByHour = countsOf(open, ({ atMs }) => String(localTime(atMs).hour));
  const inbound = messages.length - outbound.length;
  expect(body).toMatchObject({
    total_messages: messages.length,
    inbound_count: inbound,
    outbound_count: outbound.length,
    delivery_rate: expect.closeTo(outbound.length === 0 ? 0 : (delivered / outbound.length) * 100, 9),
    message_heatmap: cells,
    message_heatmap_max: Math.max(0, ...cells.map(({ count }) => count)),
    response_insights: {
      unanswered_count: open.length,
      avg_response_time_secs: answered.length === 0 ? null : expect.closeTo(seconds / answered.length, 6),
      response_rate: expect.closeTo(inbound === 0 ? 0 : (answered.length / inbound) * 100, 9),
      unresponded_by_hour: expect.toSatisfy((hours: readonly { hour: number; count: number }[]) => {
        for (const { hour, count } of hours) expect(count).toBe(openByHour[hour] ?? 0);
        return totalOf(hours, ({ count }) => count) === open.length;
      }),
      by_phone: expect.toSatisfy(
        (phones: readonly { phone_label: string; responded_count: number; unanswered_count: number }[]) => {
          const sent = [...groupsOf(phones, ({ phone_label }) => phone_label)].map(([label, own]) => [
            label,
            totalOf(own, ({ responded_count }) => responded_count),
            totalOf(own, ({ unanswered_count }) => unanswered_count),
          ]);
          const expected = [
            ...groupsOf([...answered.map(({ message }) => message), ...open], ({ phoneId }) =>
              labelOf(phoneId),
            ),
          ].map(([label, own]) => [
            label,
            countOf(own, (message) => !open.includes(message)),
            countOf(own, (message) => open.includes(message)),
          ]);
          expect(new Set(sent.map((row) => JSON.stringify(row)))).toEqual(
            new Set(expected.map((row) => JSON.stringify(row))),
          );
          return true;
        },
      ),
    },
  });
}

/** Cells of a week from Monday that have a count. */
function cellsOf(times: readonly LocalTime[]) {
  return [...groupsOf(times, ({ weekday, hour }) => weekday * 24 + hour)]
    .sort(([one], [other]) => one - other)
    .map(([slot, own]) => ({
      day_of_week: Math.floor((slot - (slot % 24)) / 24),
      hour: slot % 24,
      count: own.length,
    }));
}

/** A list of counts by name, in whatever order; a name that counts none may be there or not. */
function partsOf(member: string, expected: Readonly<Record<string, number>>) {
  return expect.toSatisfy((list: readonly Readonly<Record<string, unknown>>[]) => {
    const sent = list.filter(({ count }) => count !== 0).map((row) => [row[member], row.count]);
    expect(Object.fromEntries(sent)).toEqual(expected);
    return true;
  });
}
