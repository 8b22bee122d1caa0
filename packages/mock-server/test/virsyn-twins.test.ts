import { describe, expect, it } from 'vitest';
import { createMockApi, type MockApi } from '../src/createMockApi';
import { askVirsyn } from './ask';
import { averageRatio, type Call, dayOf, percent, quotient, type Range, selectCalls, total } from './recount';

// Nothing here imports core: every expected figure is recounted from the raw calls, row by row.

const seeds = [1, 7, 20_260_216];
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
    it.each(requests)('timeseries of $period equals a recount', async ({ first, last, query }) => {
      const calls = selectCalls(api, { token, first, last });
      expect(await askVirsyn(api, `dashboard-timeseries?${query}`, { token })).toEqual(
        recountTimeseries(calls, { first, last }),
      );
    });

    it.each(requests)('quality of $period equals a recount', async ({ first, last, query }) => {
      const calls = selectCalls(api, { token, first, last });
      expect(await askVirsyn(api, `dashboard-quality?${query}`, { token })).toEqual(
        recountQuality(calls, { first, last }),
      );
    });

    it.each(requests)('campaigns of $period equals a recount', async ({ first, last, query }) => {
      const calls = selectCalls(api, { token, first, last });
      expect(await askVirsyn(api, `dashboard-campaigns?${query}&limit=100`, { token })).toEqual(
        recountCampaigns(api, { token, calls, limit: 100 }),
      );
    });

    it.each(requests)('objections of $period equals a recount', async ({ first, last, query }) => {
      const calls = selectCalls(api, { token, first, last });
      for (const limit of [1, 10, 50]) {
        const body = await askVirsyn(api, `dashboard-objections?${query}&limit=${limit}`, { token });
        expect(body).toEqual(recountObjections(calls, { first, last, limit }));
      }
    });
  });

  it('campaign and client filters select the same calls everywhere', async () => {
    const [campaign] = api.world.campaigns;
    const token = 'mock-virsyn-main';
    const range = { token, first: '2026-01-18', last: '2026-02-16' };
    const ofCampaign = selectCalls(api, range).filter((call) => call.campaignId === campaign?.id);
    const clientId = ofCampaign.find((call) => call.clientId !== null)?.clientId;
    const calls = ofCampaign.filter((call) => call.clientId === clientId);
    expect(calls.length).toBeGreaterThan(0);
    const query = `period=30d&campaign_id=${campaign?.id}&client_id=${clientId}`;
    expect(await askVirsyn(api, `dashboard-timeseries?${query}`)).toEqual(recountTimeseries(calls, range));
    expect(await askVirsyn(api, `dashboard-quality?${query}`)).toEqual(recountQuality(calls, range));
    expect(await askVirsyn(api, `dashboard-objections?${query}`)).toEqual(
      recountObjections(calls, { ...range, limit: 10 }),
    );
    expect(await askVirsyn(api, `dashboard-campaigns?${query}`)).toMatchObject({
      campaign_stats: recountCampaigns(api, { token, calls, limit: 25 }).campaign_stats,
    });
  });
});

const countOf = (calls: readonly Call[], test: (call: Call) => boolean) => calls.filter(test).length;

function byDay(calls: readonly Call[]): readonly (readonly [string, readonly Call[]])[] {
  const days = new Map<string, Call[]>();
  for (const call of calls) {
    const own = days.get(dayOf(call)) ?? [];
    days.set(dayOf(call), own);
    own.push(call);
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1));
}

function recountTimeseries(calls: readonly Call[], { first, last }: Range) {
  return {
    period: { start_date: first, end_date: last },
    data: byDay(calls).map(([date, own]) => ({ date, ...recountColumns(own) })),
  };
}

/** The 33 metric columns. */
function recountColumns(calls: readonly Call[]) {
  const count = (test: (call: Call) => boolean) => countOf(calls, test);
  const sum = (pick: (call: Call) => number | null) => total(calls, pick);
  const of = (disposition: Call['disposition']) => count((call) => call.disposition === disposition);
  const completed = count((call) => call.status === 'completed');
  const seconds = sum((call) => call.durationSeconds);
  return {
    total_calls: calls.length,
    completed_calls: completed,
    failed_calls: count((call) => call.status === 'failed'),
    connected_calls: count((call) => call.isConnected),
    conversations_had: count((call) => call.isConversation),
    meetings_booked: count((call) => call.isMeetingBooked),
    qualified_leads: count((call) => call.isQualified),
    total_duration_seconds: seconds,
    avg_duration_seconds: quotient(seconds, completed, 0),
    inbound_calls: count((call) => call.direction === 'inbound'),
    outbound_calls: count((call) => call.direction === 'outbound'),
    positive_sentiment_calls: count((call) => call.sentiment === 'positive'),
    neutral_sentiment_calls: count((call) => call.sentiment === 'neutral'),
    negative_sentiment_calls: count((call) => call.sentiment === 'negative'),
    objections_encountered: sum((call) => call.objectionCount),
    issues_resolved: count((call) => call.isIssueResolved === true),
    escalations: count((call) => call.isEscalated === true),
    voicemail_calls: of('voicemail'),
    callback_requested_calls: of('callback_requested'),
    not_interested_calls: of('not_interested'),
    wrong_number_calls: of('wrong_number'),
    dnc_requested_calls: of('dnc_requested'),
    gatekeeper_blocked_calls: of('gatekeeper_blocked'),
    no_answer_calls: of('no_answer'),
    conversation_calls: count((call) => call.isConversation),
    avg_talk_ratio: averageRatio(calls, (call) => call.talkRatio),
    avg_listen_ratio: averageRatio(calls, (call) => call.listenRatio),
    total_interruptions: sum((call) => call.interruptionCount),
    avg_script_adherence: averageRatio(calls, (call) => call.scriptAdherence),
    total_objections_handled: sum((call) => call.objectionHandledCount),
    total_buying_signals: sum((call) => call.buyingSignalCount),
    emails_sent: sum((call) => call.emailSentCount),
    sms_sent: sum((call) => call.smsSentCount),
  };
}

function recountQuality(calls: readonly Call[], { first, last }: Range) {
  const all = recountColumns(calls);
  const positive = all.positive_sentiment_calls;
  const neutral = all.neutral_sentiment_calls;
  const negative = all.negative_sentiment_calls;
  const felt = positive + neutral + negative;
  return {
    period: { start_date: first, end_date: last },
    quality: {
      avg_duration_seconds: all.avg_duration_seconds,
      avg_talk_ratio: all.avg_talk_ratio,
      avg_listen_ratio: all.avg_listen_ratio,
      avg_script_adherence: all.avg_script_adherence,
      total_interruptions: all.total_interruptions,
      avg_interruptions_per_call: quotient(all.total_interruptions, all.completed_calls, 2),
      objection_handling_rate: percent(all.total_objections_handled, all.objections_encountered),
      total_buying_signals: all.total_buying_signals,
      sentiment_distribution: {
        positive,
        neutral,
        negative,
        positive_pct: percent(positive, felt),
        neutral_pct: percent(neutral, felt),
        negative_pct: percent(negative, felt),
      },
    },
    trend: byDay(calls).map(([date, own]) => {
      const day = recountColumns(own);
      return {
        date,
        avg_duration_seconds: day.avg_duration_seconds,
        avg_talk_ratio: day.avg_talk_ratio,
        avg_script_adherence: day.avg_script_adherence,
        sentiment_positive_pct: percent(
          day.positive_sentiment_calls,
          countOf(own, (call) => call.sentiment !== null),
        ),
        interruptions: day.total_interruptions,
        completed_calls: day.completed_calls,
      };
    }),
  };
}

function recountCampaigns(
  api: MockApi,
  {
    token,
    calls,
    limit,
  }: { readonly token: string; readonly calls: readonly Call[]; readonly limit: number },
) {
  const organization = api.world.organizations.find(({ role }) => token.endsWith(`-${role}`));
  const batches = organization?.records.batches ?? [];
  const dialled = [...api.world.calls({ agencyId: organization?.id ?? 'nobody' })];
  const ids = [...new Set(calls.flatMap((call) => call.campaignId ?? []))];
  return {
    active_batches: [...batches]
      .sort((one, other) => other.createdAtMs - one.createdAtMs || one.id.localeCompare(other.id))
      .slice(0, limit)
      .map((batch) => {
        const own = dialled.filter((call) => call.batchId === batch.id);
        const completed = countOf(own, (call) => call.status === 'completed');
        const underWay = countOf(own, (call) => call.durationSeconds === null);
        const failed = own.length - completed - underWay;
        return {
          id: batch.id,
          agency_id: organization?.id,
          campaign_id: batch.campaignId,
          status: batch.status,
          total_calls: batch.contactCount,
          completed_count: completed,
          failed_count: failed,
          pending_count: batch.contactCount - own.length,
          in_progress_count: underWay,
          progress_pct: quotient((completed + failed) * 100, batch.contactCount, 0),
          created_at: new Date(batch.createdAtMs).toJSON(),
          completed_at: batch.completedAtMs === null ? null : new Date(batch.completedAtMs).toJSON(),
        };
      }),
    campaign_stats: ids
      .map((id) => {
        const own = calls.filter((call) => call.campaignId === id);
        const all = recountColumns(own);
        return {
          campaign_id: id,
          campaign_name: organization?.campaigns.find((campaign) => campaign.id === id)?.name ?? null,
          total_calls: all.total_calls,
          completed_calls: all.completed_calls,
          connected_calls: all.connected_calls,
          meetings_booked: all.meetings_booked,
          qualified_leads: all.qualified_leads,
          conversations_had: all.conversations_had,
          avg_duration_seconds: all.avg_duration_seconds,
          contact_rate: percent(all.connected_calls, all.total_calls),
          conversion_rate: percent(all.meetings_booked, all.total_calls),
        };
      })
      .sort(
        (one, other) => other.total_calls - one.total_calls || (one.campaign_id < other.campaign_id ? -1 : 1),
      ),
    pagination: { total: batches.length, limit, offset: 0, has_more: batches.length > limit },
  };
}

function recountObjections(calls: readonly Call[], { first, last, limit }: Range & { limit: number }) {
  const objections = calls.flatMap((call) => call.objections ?? []);
  const signals = calls.flatMap((call) => call.buyingSignals ?? []);
  const handled = objections.filter(({ isHandled }) => isHandled);
  const texts = [...new Set(objections.map(({ text }) => text))];
  const ranked = <T extends { count: number }>(rows: readonly T[], textOf: (row: T) => string) =>
    [...rows]
      .sort((one, other) => other.count - one.count || (textOf(one) < textOf(other) ? -1 : 1))
      .slice(0, limit);
  return {
    period: { start_date: first, end_date: last },
    summary: {
      total_calls_analyzed: countOf(calls, (call) => call.objections !== null || call.buyingSignals !== null),
      total_objections_encountered: objections.length,
      total_objections_handled: handled.length,
      objection_handling_rate: percent(handled.length, objections.length),
      total_buying_signals: signals.length,
    },
    top_objections: ranked(
      texts.map((text) => {
        const count = objections.filter((one) => one.text === text).length;
        const handledCount = handled.filter((one) => one.text === text).length;
        return {
          objection: text,
          count,
          handled_count: handledCount,
          handling_rate: percent(handledCount, count),
        };
      }),
      (row) => row.objection,
    ),
    buying_signals: ranked(
      [...new Set(signals)].map((signal) => ({
        signal,
        count: signals.filter((one) => one === signal).length,
      })),
      (row) => row.signal,
    ),
  };
}
