import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import type { StoredMessage } from '../src/world/tables/MessageTable';
import { askLoquent, customRange } from './askLoquent';
import { createTenant, drawRows, type LoquentTenant, nowMs, staffIdOf, worldOf } from './loquentWorld';

// Counts every figure again, row by row, without core, without the tables and by local texts instead of moments.

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

interface Local {
  readonly day: string;
  readonly hour: number;
  /** `+05:30` */
  readonly offset: string;
  /** `2026-02-15 14:30:00` */
  readonly clock: string;
}

function createReader(timeZone: string): (atMs: number) => Local {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const known = new Map<number, Local>();
  return (atMs) => {
    const found = known.get(atMs);
    if (found !== undefined) return found;
    const clock = format.format(atMs);
    const distance = (Date.parse(`${clock.replace(' ', 'T')}Z`) - Math.trunc(atMs / 1000) * 1000) / 60_000;
    const size = [Math.floor(Math.abs(distance) / 60), Math.abs(distance) % 60];
    const offset = `${distance < 0 ? '-' : '+'}${size.map((part) => `${part}`.padStart(2, '0')).join(':')}`;
    const local = { day: clock.slice(0, 10), hour: Number(clock.slice(11, 13)), offset, clock };
    known.set(atMs, local);
    return local;
  };
}

const addDays = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);

function daysBetween(start: string, end: string): readonly string[] {
  const days: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}

const isoWeekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** What one caller asks of one tenant. */
interface Question {
  readonly tenant: LoquentTenant;
  readonly isVisible: (row: {
    readonly phoneId?: string | null;
    readonly staffId?: string | null;
  }) => boolean;
  readonly read: (atMs: number) => Local;
  readonly timeRange: string;
}

const today = (read: Question['read']) => read(nowMs).day;

/** First and last day of a range; all time begins with the first of the moments. */
function daysOf({ timeRange, read }: Question, moments: readonly number[]): readonly [string, string] {
  const end = today(read);
  const firstMs = moments.reduce((least, moment) => (moment < least ? moment : least), nowMs);
  const custom = /"start":"(.+?)","end":"(.+?)"/.exec(timeRange);
  if (custom !== null) return [custom[1] ?? '', custom[2] ?? ''];
  switch (timeRange) {
    case 'today':
      return [end, end];
    case 'yesterday':
      return [addDays(end, -1), addDays(end, -1)];
    case 'last_7_days':
      return [addDays(end, -6), end];
    case 'last_30_days':
      return [addDays(end, -29), end];
    case 'last_90_days':
      return [addDays(end, -89), end];
    default:
      return [read(firstMs).day, end];
  }
}

function within<T>(
  question: Question,
  rows: readonly T[],
  momentOf: (row: T) => number,
  days: readonly [string, string],
) {
  return rows.filter((row) => {
    const { day } = question.read(momentOf(row));
    return day >= days[0] && day <= days[1];
  });
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);

function countBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

function heatmap({ read }: Question, moments: readonly number[]) {
  const counts = countBy(moments, (atMs) => `${isoWeekday(read(atMs).day)} ${read(atMs).hour}`);
  const cells: { day_of_week: number; hour: number; count: number }[] = [];
  for (let day = 1; day <= 7; day += 1) {
    for (let hour = 0; hour < 24; hour += 1) {
      const count = counts.get(`${day} ${hour}`);
      if (count !== undefined) cells.push({ day_of_week: day, hour, count });
    }
  }
  return { cells, most: Math.max(0, ...counts.values()) };
}

function expectedStats(question: Question) {
  const { tenant, isVisible, read } = question;
  const calls = tenant.rows.calls.filter(isVisible);
  const todos = tenant.rows.todos.filter(isVisible);
  const days = daysOf(question, [
    ...calls.map(({ startMs }) => startMs),
    ...todos.map(({ createdAtMs }) => createdAtMs),
  ]);
  const asked = within(question, calls, ({ startMs }) => startMs, days);
  const made = within(question, todos, ({ createdAtMs }) => createdAtMs, days);
  const seconds = asked.flatMap(({ durationSeconds }) => durationSeconds ?? []);
  const total = seconds.reduce((whole, one) => whole + one, 0);
  const byDay = countBy(asked, ({ startMs }) => read(startMs).day);
  const { cells, most } = heatmap(
    question,
    asked.map(({ startMs }) => startMs),
  );
  const statuses = ['pending_review', 'approved', 'rejected', 'in_progress', 'completed', 'failed'];
  return {
    total_calls: asked.length,
    total_duration_secs: total,
    avg_duration_secs: seconds.length === 0 ? 0 : total / seconds.length,
    total_todos: made.length,
    call_activity: daysBetween(...days).map((date) => ({
      date,
      label: expect.any(String),
      count: byDay.get(date) ?? 0,
    })),
    call_heatmap: cells,
    call_heatmap_max: most,
    recent_calls: asked
      .slice(-10)
      .reverse()
      .map(({ startMs, durationSeconds, hasRecording, direction, contactIndex }) =>
        expect.objectContaining({
          created_at_full: `${read(startMs).clock} ${read(startMs).offset}`,
          duration_secs: durationSeconds,
          has_recording: hasRecording,
          direction: direction === 'inbound' ? 'Inbound' : 'Outbound',
          contact_id: tenant.contacts[contactIndex ?? -1]?.id ?? null,
          contact_name: tenant.contacts[contactIndex ?? -1]?.name ?? null,
        }),
      ),
    todo_status_counts: statuses.map((status) => ({
      status,
      count: made.filter((todo) => todo.status === status).length,
    })),
  };
}

function expectedBuckets(
  { read }: Question,
  days: readonly [string, string],
  messages: readonly StoredMessage[],
) {
  const dates = daysBetween(...days);
  const hourOf = ({ day, hour, offset }: Local) => `${day}T${`${hour}`.padStart(2, '0')}:00${offset}`;
  const keyOf =
    dates.length <= 2
      ? (atMs: number) => hourOf(read(atMs))
      : (atMs: number) => bucketOfDay(read(atMs).day, dates.length);
  const keys = new Set<string>();
  if (dates.length <= 2) {
    const fromMs = Date.parse(`${days[0]}T00:00:00Z`) - dayMs;
    for (let atMs = fromMs; atMs < fromMs + 5 * dayMs; atMs += hourMs / 4) {
      const local = read(atMs);
      if (local.day >= days[0] && local.day <= days[1]) keys.add(hourOf(local));
    }
  } else {
    for (const day of dates) keys.add(bucketOfDay(day, dates.length));
  }
  const count = (channel: string) =>
    countBy(
      messages.filter((message) => message.channel === channel),
      ({ atMs }) => keyOf(atMs),
    );
  const [sms, email] = [count('Sms'), count('Email')];
  return [...keys].map((date) => ({
    date,
    label: expect.any(String),
    sms_count: sms.get(date) ?? 0,
    email_count: email.get(date) ?? 0,
  }));
}

function bucketOfDay(day: string, dayCount: number): string {
  if (dayCount <= 92) return day;
  return dayCount <= 731 ? addDays(day, 1 - isoWeekday(day)) : `${day.slice(0, 7)}-01`;
}

/** An inbound message is answered exactly when the next message of its contact is an outbound one. */
function pair(messages: readonly StoredMessage[]) {
  const order = messages
    .map((message, place) => ({ message, place }))
    .sort(
      (one, other) =>
        one.message.contactIndex - other.message.contactIndex ||
        one.message.atMs - other.message.atMs ||
        Number(one.message.direction === 'Outbound') - Number(other.message.direction === 'Outbound') ||
        one.place - other.place,
    );
  return order.flatMap(({ message }, place) => {
    if (message.direction === 'Outbound') return [];
    const next = order[place + 1]?.message;
    const isAnswered = next?.contactIndex === message.contactIndex && next.direction === 'Outbound';
    return [{ message, waitMs: isAnswered ? next.atMs - message.atMs : null }];
  });
}

function responses(pairs: ReturnType<typeof pair>) {
  const waits = pairs.flatMap(({ waitMs }) => waitMs ?? []);
  const totalMs = waits.reduce((whole, one) => whole + one, 0);
  return {
    responded: waits.length,
    unanswered: pairs.length - waits.length,
    rate: percent(waits.length, pairs.length),
    averageSeconds: waits.length === 0 ? null : totalMs / (1000 * waits.length),
  };
}

function expectedMessaging(question: Question) {
  const { tenant, isVisible, read } = question;
  const messages = tenant.rows.messages.filter(isVisible);
  const days = daysOf(
    question,
    messages.map(({ atMs }) => atMs),
  );
  const asked = within(question, messages, ({ atMs }) => atMs, days);
  const outbound = asked.filter(({ direction }) => direction === 'Outbound');
  const { cells, most } = heatmap(
    question,
    asked.map(({ atMs }) => atMs),
  );
  const pairs = pair(asked);
  const whole = responses(pairs);
  const phoneIds = [...new Set(pairs.map(({ message }) => message.phoneId))];
  return {
    total_messages: asked.length,
    delivery_rate: percent(outbound.filter(({ status }) => status === 'Delivered').length, outbound.length),
    inbound_count: asked.length - outbound.length,
    outbound_count: outbound.length,
    message_activity: expectedBuckets(question, days, asked),
    message_heatmap: cells,
    message_heatmap_max: most,
    response_insights: {
      avg_response_time_secs: whole.averageSeconds,
      unanswered_count: whole.unanswered,
      response_rate: whole.rate,
      unresponded_by_hour: Array.from({ length: 24 }, (_, hour) => ({
        hour,
        count: pairs.filter(({ message, waitMs }) => waitMs === null && read(message.atMs).hour === hour)
          .length,
      })),
      by_phone: phoneIds
        .map((phoneId) => {
          const phone = tenant.phones.find(({ id }) => id === phoneId);
          const own = responses(pairs.filter(({ message }) => message.phoneId === phoneId));
          return {
            phone_label: phone?.friendlyName ?? phone?.number ?? 'Unknown phone',
            responded_count: own.responded,
            unanswered_count: own.unanswered,
            response_rate: own.rate,
            avg_response_time_secs: own.averageSeconds,
          };
        })
        .sort(byText),
    },
  };
}

const byText = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

function expectedSuggestions(question: Question) {
  const visible = question.tenant.rows.suggestions.filter(question.isVisible);
  const days = daysOf(
    question,
    visible.map(({ atMs }) => atMs),
  );
  const asked = within(question, visible, ({ atMs }) => atMs, days);
  const sent = asked.filter(({ isAutoReply }) => isAutoReply).length;
  const handed = asked.filter(({ isEscalated }) => isEscalated).length;
  // Confidences are thousandths, so their sum is exact as whole numbers.
  const thousandths = asked.reduce((whole, { confidence }) => whole + Math.round(confidence * 1000), 0);
  return {
    total_suggestions: asked.length,
    auto_reply_count: sent,
    auto_reply_rate: percent(sent, asked.length),
    avg_confidence: expect.closeTo(asked.length === 0 ? 0 : thousandths / 1000 / asked.length, 12),
    escalation_count: handed,
    escalation_rate: percent(handed, asked.length),
  };
}

function expectedPlans({ tenant, isVisible }: Question) {
  const plans = tenant.rows.plans.filter(isVisible);
  const over = plans.filter(({ status }) => /^(completed|failed|stopped)$/.test(status));
  const active = plans.filter((plan) => !over.includes(plan));
  return {
    active_plans: active.length,
    contacts_in_active_plans: new Set(active.flatMap(({ contactIndex }) => contactIndex ?? [])).size,
    completion_rate: percent(over.filter(({ status }) => status === 'completed').length, over.length),
    total_plans: plans.length,
  };
}

const featureTitles = new Map([
  ['summarize_call', 'Summarize Call'],
  ['realtime_turn', 'Realtime Turn'],
  ['enrich_contact', 'Enrich Contact'],
  ['transcription', 'Transcription'],
]);

function expectedUsage(question: Question) {
  const visible = question.tenant.rows.aiUsage.filter(question.isVisible);
  const days = daysOf(
    question,
    visible.map(({ atMs }) => atMs),
  );
  const asked = within(question, visible, ({ atMs }) => atMs, days);
  const cost = (rows: typeof asked) =>
    Number(rows.reduce((whole, row) => whole + BigInt(row.costMicros), 0n)) / 1e6;
  return {
    total_tokens: asked.reduce((whole, { tokens }) => whole + tokens, 0),
    total_cost: cost(asked),
    cost_by_feature: [...featureTitles]
      .map(([name, feature]) => ({ feature, rows: asked.filter((row) => row.feature === name) }))
      .filter(({ rows }) => rows.length > 0)
      .map(({ feature, rows }) => ({ feature, cost: cost(rows) }))
      .sort((one, other) => other.cost - one.cost),
  };
}

const originLabels = new Map([
  ['assistant', 'Assistant'],
  ['suggestion', 'Suggestion'],
  ['text_agent', 'Text Agent'],
  ['plan', 'Automated Plan'],
]);

function expectedOrigins(question: Question) {
  const visible = question.tenant.rows.messages.filter(question.isVisible);
  const days = daysOf(
    question,
    visible.map(({ atMs }) => atMs),
  );
  const outbound = within(question, visible, ({ atMs }) => atMs, days).filter(
    ({ direction }) => direction === 'Outbound',
  );
  const composed = outbound.filter(({ origin }) => origin !== null);
  return {
    total_ai_messages: composed.length,
    total_outbound_messages: outbound.length,
    ai_share: percent(composed.length, outbound.length),
    by_feature: [...originLabels]
      .map(([feature, label]) => ({
        feature,
        label,
        count: composed.filter(({ origin }) => origin === feature).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count || (one.feature < other.feature ? -1 : 1)),
  };
}

function expectedEngagement(question: Question, isMember: boolean) {
  const { tenant, isVisible, read } = question;
  const calls = tenant.rows.calls.filter(isVisible);
  const messages = tenant.rows.messages.filter(isVisible);
  const days = daysOf(question, [
    ...calls.map(({ startMs }) => startMs),
    ...messages.map(({ atMs }) => atMs),
  ]);
  const askedCalls = within(question, calls, ({ startMs }) => startMs, days);
  const askedMessages = within(question, messages, ({ atMs }) => atMs, days);
  const contactsOf = (...lists: readonly (readonly { readonly contactIndex?: number | null }[])[]) =>
    new Set(lists.flat().flatMap(({ contactIndex }) => contactIndex ?? [])).size;
  const sms = askedMessages.filter(({ channel }) => channel === 'Sms').length;
  const email = askedMessages.filter(({ channel }) => channel === 'Email').length;
  const newest = [...askedCalls.map(({ startMs }) => startMs), ...askedMessages.map(({ atMs }) => atMs)].sort(
    (one, other) => other - one,
  );
  return {
    active_contacts: contactsOf(askedCalls, askedMessages),
    total_contacts: isMember ? contactsOf(calls, messages) : tenant.contacts.length,
    channel_distribution: {
      calls: askedCalls.length,
      sms,
      email,
      other: askedMessages.length - sms - email,
    },
    recent_activities: newest
      .slice(0, 10)
      .map((atMs) => expect.objectContaining({ created_at: `${read(atMs).clock} ${read(atMs).offset}` })),
  };
}

/** What the order of phones alone decides is sorted, as the twin's own list is. */
function sortPhones(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    key === 'by_phone' && Array.isArray(value) ? [...value].sort(byText) : value,
  );
}

const ranges = [
  'today',
  'yesterday',
  'last_7_days',
  'last_30_days',
  'last_90_days',
  'all_time',
  // Clocks went back in Casablanca on the first of these days.
  customRange('2026-02-15', '2026-02-15'),
  customRange('2026-02-14', '2026-02-16'),
  customRange('2025-06-01', '2026-03-01'),
  customRange('2023-12-01', '2026-03-01'),
];

const zones = [
  ['America/New_York', 'America/New_York'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Africa/Casablanca', 'Africa/Casablanca'],
  [null, 'America/New_York'],
  ['Mars/Olympus', 'America/New_York'],
] as const;

describe.each([1, 2])('the figures of seed %i', (seed) => {
  it.each(zones)('are those counted row by row in the zone %s', async (timeZone, zone) => {
    const tenant = createTenant({ role: 'main', timeZone, rows: drawRows('main', seed) });
    const api = createMockApi({ world: worldOf(tenant) });
    const read = createReader(zone);
    const ownPhones = tenant.phones
      .filter(({ staffId }) => staffId === staffIdOf('main', 0))
      .map(({ id }) => id);
    expect(ownPhones).toHaveLength(2);
    for (const timeRange of ranges) {
      for (const token of ['mock-loquent-main', 'mock-loquent-view-own']) {
        const isMember = token.endsWith('own');
        const isVisible: Question['isVisible'] = ({ phoneId, staffId }) =>
          !isMember || ownPhones.includes(phoneId ?? '') || staffId === staffIdOf('main', 0);
        const question = { tenant, isVisible, read, timeRange };
        const options = { timeRange, token };
        expect(await askLoquent(api, 'stats', options)).toEqual(expectedStats(question));
        expect(sortPhones(await askLoquent(api, 'messaging-stats', options))).toEqual(
          expectedMessaging(question),
        );
        expect(await askLoquent(api, 'text-agent-stats', options)).toEqual(expectedSuggestions(question));
        expect(await askLoquent(api, 'plan-stats', options)).toEqual(expectedPlans(question));
        expect(await askLoquent(api, 'ai-usage-stats', options)).toEqual(expectedUsage(question));
        expect(await askLoquent(api, 'ai-message-origin-stats', options)).toEqual(expectedOrigins(question));
        expect(await askLoquent(api, 'engagement-stats', options)).toEqual(
          expectedEngagement(question, isMember),
        );
      }
    }
  });
});
