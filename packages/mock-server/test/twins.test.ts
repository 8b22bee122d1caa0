import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { askVirsyn } from './ask';
import { averageRatio, type Call, percent, quotient, type Range, selectCalls, total } from './recount';

// Nothing here imports core: every expected figure is recounted from the raw calls, row by row.

const seeds = [1, 2, 3, 20_260_216];
const requests = [
  { period: 'today', first: '2026-02-16', last: '2026-02-16', query: 'period=today' },
  { period: '7d', first: '2026-02-10', last: '2026-02-16', query: 'period=7d' },
  { period: '30d', first: '2026-01-18', last: '2026-02-16', query: 'period=30d' },
  { period: '90d', first: '2025-11-19', last: '2026-02-16', query: 'period=90d' },
  {
    period: 'custom',
    first: '2025-12-30',
    last: '2026-01-02',
    query: 'period=custom&start_date=2025-12-30&end_date=2026-01-02',
  },
];
const tokens = ['mock-virsyn-main', 'mock-virsyn-other', 'mock-virsyn-empty'];

describe.each(seeds)('seed %i', (seed) => {
  const api = createMockApi({ seed });

  describe.each(tokens)('%s', (token) => {
    it.each(requests)('overview of $period equals a recount', async ({ period, first, last, query }) => {
      const body = await askVirsyn(api, `dashboard-overview?${query}`, { token });
      expect(body).toEqual(
        recountOverview(selectCalls(api, { token, first, last }), { period, first, last }),
      );
    });

    it.each(requests)('funnel of $period equals a recount', async ({ first, last, query }) => {
      const body = await askVirsyn(api, `dashboard-funnel?${query}`, { token });
      expect(body).toEqual(recountFunnel(selectCalls(api, { token, first, last }), { first, last }));
    });

    it.each(requests.slice(1, 4))('heatmap of $period equals a recount', async ({ first, last, query }) => {
      const calls = selectCalls(api, { token, first, last });
      for (const metric of ['calls', 'connected', 'meetings_booked'] as const) {
        const body = await askVirsyn(api, `dashboard-heatmap?${query}&metric=${metric}`, { token });
        expect(body).toEqual(recountHeatmap(calls, { metric, first, last }));
      }
    });
  });

  it('campaign and client filters select the same calls everywhere', async () => {
    const [campaign] = api.world.campaigns;
    const [client] = api.world.clients;
    if (!campaign || !client) throw new Error('the built-in world has campaigns and clients');
    const range = { token: 'mock-virsyn-main', first: '2026-01-18', last: '2026-02-16' };
    const calls = selectCalls(api, range).filter(
      (call) => call.campaignId === campaign.id && call.clientId === client.id,
    );
    expect(calls.length).toBeGreaterThan(0);
    const query = `period=30d&campaign_id=${campaign.id}&client_id=${client.id}`;
    expect(await askVirsyn(api, `dashboard-overview?${query}`)).toEqual(
      recountOverview(calls, { period: '30d', ...range }),
    );
    expect(await askVirsyn(api, `dashboard-funnel?${query}`)).toEqual(recountFunnel(calls, range));
    expect(await askVirsyn(api, `dashboard-heatmap?${query}`)).toEqual(
      recountHeatmap(calls, { metric: 'calls', ...range }),
    );
  });
});

function recountOverview(calls: readonly Call[], { period, first, last }: Range & { period: string }) {
  const count = (test: (call: Call) => boolean) => calls.filter(test).length;
  const sumOf = (pick: (call: Call) => number | null) => total(calls, pick);
  const completed = count((call) => call.status === 'completed');
  const connected = count((call) => call.isConnected);
  const meetings = count((call) => call.isMeetingBooked);
  const conversations = count((call) => call.isConversation);
  const positive = count((call) => call.sentiment === 'positive');
  const neutral = count((call) => call.sentiment === 'neutral');
  const negative = count((call) => call.sentiment === 'negative');
  const felt = positive + neutral + negative;
  const seconds = sumOf((call) => call.durationSeconds);
  const interruptions = sumOf((call) => call.interruptionCount);
  const objections = sumOf((call) => call.objectionCount);
  const handled = sumOf((call) => call.objectionHandledCount);
  const ratio = (pick: (call: Call) => number | null) => averageRatio(calls, pick);
  const of = (disposition: Call['disposition']) => count((call) => call.disposition === disposition);
  return {
    period: { start_date: first, end_date: last, label: period },
    summary: {
      total_calls: calls.length,
      completed_calls: completed,
      failed_calls: count((call) => call.status === 'failed'),
      connected_calls: connected,
      contact_rate: percent(connected, calls.length),
      conversations_had: conversations,
      meetings_booked: meetings,
      qualified_leads: count((call) => call.isQualified),
      avg_duration_seconds: quotient(seconds, completed, 0),
      total_duration_seconds: seconds,
      positive_sentiment_pct: percent(positive, felt),
      neutral_sentiment_pct: percent(neutral, felt),
      negative_sentiment_pct: percent(negative, felt),
      overall_conversion_rate: percent(meetings, calls.length),
    },
    disposition_breakdown: {
      voicemail: of('voicemail'),
      callback_requested: of('callback_requested'),
      not_interested: of('not_interested'),
      wrong_number: of('wrong_number'),
      dnc_requested: of('dnc_requested'),
      gatekeeper_blocked: of('gatekeeper_blocked'),
      no_answer: of('no_answer'),
      conversation: conversations,
      appointment_booked: meetings,
    },
    quality: {
      avg_talk_ratio: ratio((call) => call.talkRatio),
      avg_listen_ratio: ratio((call) => call.listenRatio),
      avg_script_adherence: ratio((call) => call.scriptAdherence),
      total_interruptions: interruptions,
      avg_interruptions_per_call: quotient(interruptions, completed, 2),
      total_objections_encountered: objections,
      total_objections_handled: handled,
      objection_handling_rate: percent(handled, objections),
      total_buying_signals: sumOf((call) => call.buyingSignalCount),
    },
    tool_usage: {
      emails_sent: sumOf((call) => call.emailSentCount),
      sms_sent: sumOf((call) => call.smsSentCount),
    },
  };
}

function recountFunnel(calls: readonly Call[], { first, last }: Range) {
  const connected = calls.filter((call) => call.isConnected).length;
  const conversation = calls.filter((call) => call.isConversation).length;
  const qualified = calls.filter((call) => call.isQualified).length;
  const booked = calls.filter((call) => call.isMeetingBooked).length;
  return {
    period: { start_date: first, end_date: last },
    funnel: { total_calls: calls.length, connected, conversation, qualified, appointment_booked: booked },
    rates: {
      contact_rate: percent(connected, calls.length),
      connected_to_conversation: percent(conversation, connected),
      conversation_to_qualified: percent(qualified, conversation),
      qualified_to_booked: percent(booked, qualified),
      overall_conversion: percent(booked, calls.length),
    },
  };
}

function recountHeatmap(
  calls: readonly Call[],
  { metric, first, last }: Range & { metric: 'calls' | 'connected' | 'meetings_booked' },
) {
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const cells = [];
  for (let day = 0; day < 7; day += 1) {
    for (let hour = 0; hour < 24; hour += 1) {
      const own = calls.filter((call) => {
        const date = new Date(call.startMs);
        return date.getUTCDay() === day && date.getUTCHours() === hour;
      });
      if (own.length === 0) continue;
      cells.push({
        day,
        hour,
        total_calls: own.length,
        connected_calls: own.filter((call) => call.isConnected).length,
        meetings_booked: own.filter((call) => call.isMeetingBooked).length,
      });
    }
  }
  const field = {
    calls: 'total_calls',
    connected: 'connected_calls',
    meetings_booked: 'meetings_booked',
  } as const;
  const fromMonday = (day: number) => (day + 6) % 7;
  const best = cells
    .map((cell) => ({
      day: cell.day,
      hour: cell.hour,
      metric_value: cell[field[metric]],
      label: `${names[cell.day]} ${String(cell.hour).padStart(2, '0')}:00`,
    }))
    .filter((time) => time.metric_value > 0)
    .sort(
      (one, other) =>
        other.metric_value - one.metric_value ||
        fromMonday(one.day) - fromMonday(other.day) ||
        one.hour - other.hour,
    );
  return {
    period: { start_date: first, end_date: last },
    metric,
    heatmap: cells,
    best_times: best.slice(0, 5),
  };
}
