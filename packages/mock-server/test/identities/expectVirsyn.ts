import { expect } from 'vitest';
import type { Tenant } from './Tenant';
import { countOf, groupsOf, totalOf, utcDay } from './tallies';

type Calls = Tenant['calls'];
const dayMs = 86_400_000;

/** All seven functions over the last seven UTC days against a recount of the raw calls. */
export async function expectVirsyn(tenant: Tenant): Promise<void> {
  const first = utcDay(tenant.nowMs - 6 * dayMs);
  const calls = tenant.calls.filter(({ startMs }) => utcDay(startMs) >= first);
  const ask = (endpoint: string, query = '') =>
    tenant.get(`/virsyn/functions/v1/dashboard-${endpoint}?period=7d${query}`);
  const counts = countsOfCalls(calls);
  const period = { start_date: first, end_date: utcDay(tenant.nowMs) };

  expect(await ask('overview')).toMatchObject(expectedOverview(calls));
  expect(await ask('funnel')).toMatchObject({
    period,
    funnel: {
      total_calls: counts.total_calls,
      connected: counts.connected_calls,
      conversation: counts.conversations_had,
      qualified: counts.qualified_leads,
      appointment_booked: counts.meetings_booked,
    },
  });
  const days = [...groupsOf(calls, ({ startMs }) => utcDay(startMs))];
  expect(await ask('timeseries')).toMatchObject({
    period,
    data: days.map(([date, own]) => ({ date, ...countsOfCalls(own) })),
  });
  expect(await ask('quality')).toMatchObject({
    quality: {
      total_interruptions: counts.total_interruptions,
      total_buying_signals: counts.total_buying_signals,
      sentiment_distribution: {
        positive: counts.positive_sentiment_calls,
        neutral: counts.neutral_sentiment_calls,
        negative: counts.negative_sentiment_calls,
      },
    },
    trend: days.map(([date, own]) => ({
      date,
      interruptions: totalOf(own, ({ interruptionCount }) => interruptionCount),
      completed_calls: countOf(own, ({ status }) => status === 'completed'),
    })),
  });
  expect(await ask('heatmap')).toMatchObject({ period, heatmap: cellsOf(calls) });
  expect(await ask('objections', '&limit=50')).toMatchObject({
    summary: {
      total_objections_encountered: counts.objections_encountered,
      total_objections_handled: counts.total_objections_handled,
      total_buying_signals: counts.total_buying_signals,
    },
    ...textsOf(calls),
  });
  await expectCampaigns(tenant, calls, (query) => ask('campaigns', query));
}

/** The columns of `call_stats_daily` that are counts. */
function countsOfCalls(calls: Calls) {
  const disposition = (one: (typeof calls)[number]['disposition']) =>
    countOf(calls, (call) => call.disposition === one);
  const sentiment = (one: string) => countOf(calls, (call) => call.sentiment === one);
  return {
    total_calls: calls.length,
    completed_calls: countOf(calls, ({ status }) => status === 'completed'),
    failed_calls: countOf(calls, ({ status }) => status === 'failed'),
    connected_calls: countOf(calls, ({ isConnected }) => isConnected),
    conversations_had: countOf(calls, ({ isConversation }) => isConversation),
    meetings_booked: countOf(calls, ({ isMeetingBooked }) => isMeetingBooked),
    qualified_leads: countOf(calls, ({ isQualified }) => isQualified),
    total_duration_seconds: totalOf(calls, ({ durationSeconds }) => durationSeconds),
    inbound_calls: countOf(calls, ({ direction }) => direction === 'inbound'),
    outbound_calls: countOf(calls, ({ direction }) => direction === 'outbound'),
    positive_sentiment_calls: sentiment('positive'),
    neutral_sentiment_calls: sentiment('neutral'),
    negative_sentiment_calls: sentiment('negative'),
    objections_encountered: totalOf(calls, ({ objectionCount }) => objectionCount),
    total_objections_handled: totalOf(calls, ({ objectionHandledCount }) => objectionHandledCount),
    total_buying_signals: totalOf(calls, ({ buyingSignalCount }) => buyingSignalCount),
    total_interruptions: totalOf(calls, ({ interruptionCount }) => interruptionCount),
    issues_resolved: countOf(calls, ({ isIssueResolved }) => isIssueResolved === true),
    escalations: countOf(calls, ({ isEscalated }) => isEscalated === true),
    voicemail_calls: disposition('voicemail'),
    callback_requested_calls: disposition('callback_requested'),
    not_interested_calls: disposition('not_interested'),
    wrong_number_calls: disposition('wrong_number'),
    dnc_requested_calls: disposition('dnc_requested'),
    gatekeeper_blocked_calls: disposition('gatekeeper_blocked'),
    no_answer_calls: disposition('no_answer'),
    emails_sent: totalOf(calls, ({ emailSentCount }) => emailSentCount),
    sms_sent: totalOf(calls, ({ smsSentCount }) => smsSentCount),
  };
}

function expectedOverview(calls: Calls) {
  const counts = countsOfCalls(calls);
  return {
    summary: {
      total_calls: counts.total_calls,
      completed_calls: counts.completed_calls,
      failed_calls: counts.failed_calls,
      connected_calls: counts.connected_calls,
      conversations_had: counts.conversations_had,
      meetings_booked: counts.meetings_booked,
      qualified_leads: counts.qualified_leads,
      total_duration_seconds: counts.total_duration_seconds,
    },
    disposition_breakdown: {
      voicemail: counts.voicemail_calls,
      callback_requested: counts.callback_requested_calls,
      not_interested: counts.not_interested_calls,
      wrong_number: counts.wrong_number_calls,
      dnc_requested: counts.dnc_requested_calls,
      gatekeeper_blocked: counts.gatekeeper_blocked_calls,
      no_answer: counts.no_answer_calls,
      appointment_booked: counts.meetings_booked,
    },
    quality: {
      total_interruptions: counts.total_interruptions,
      total_objections_encountered: counts.objections_encountered,
      total_objections_handled: counts.total_objections_handled,
      total_buying_signals: counts.total_buying_signals,
    },
    tool_usage: { emails_sent: counts.emails_sent, sms_sent: counts.sms_sent },
  };
}

/** Sunday is 0, hours are UTC, cells without calls are absent. */
function cellsOf(calls: Calls) {
  const place = (startMs: number) => new Date(startMs).getUTCDay() * 24 + new Date(startMs).getUTCHours();
  return [...groupsOf(calls, ({ startMs }) => place(startMs))]
    .sort(([one], [other]) => one - other)
    .map(([slot, own]) => ({
      day: Math.floor(slot / 24),
      hour: slot % 24,
      total_calls: own.length,
      connected_calls: countOf(own, ({ isConnected }) => isConnected),
      meetings_booked: countOf(own, ({ isMeetingBooked }) => isMeetingBooked),
    }));
}

/** What was heard, most often first; of texts heard equally often any may be first. */
function textsOf(calls: Calls) {
  const raised = calls.flatMap(({ objections }) => objections ?? []);
  const signals = calls.flatMap(({ buyingSignals }) => buyingSignals ?? []);
  return {
    top_objections: expect.toSatisfy((list: readonly { objection: string }[]) => {
      const expected = [...groupsOf(raised, ({ text }) => text)].map(([objection, own]) => ({
        objection,
        count: own.length,
        handled_count: countOf(own, ({ isHandled }) => isHandled),
      }));
      expect(sorted(list, 'objection')).toMatchObject(sorted(expected, 'objection'));
      return true;
    }),
    buying_signals: expect.toSatisfy((list: readonly { signal: string }[]) => {
      const expected = [...groupsOf(signals, (text) => text)].map(([signal, own]) => ({
        signal,
        count: own.length,
      }));
      expect(sorted(list, 'signal')).toEqual(sorted(expected, 'signal'));
      return true;
    }),
  };
}

async function expectCampaigns(
  { organization, calls }: Tenant,
  recent: Calls,
  ask: (query: string) => Promise<unknown>,
): Promise<void> {
  const campaigns = [...groupsOf(recent, ({ campaignId }) => campaignId)].flatMap(([campaign_id, own]) => {
    const name = organization.campaigns.find(({ id }) => id === campaign_id)?.name ?? null;
    const {
      total_calls,
      completed_calls,
      connected_calls,
      meetings_booked,
      qualified_leads,
      conversations_had,
    } = countsOfCalls(own);
    return campaign_id === null
      ? []
      : [
          {
            campaign_id,
            campaign_name: name,
            total_calls,
            completed_calls,
            connected_calls,
            meetings_booked,
            qualified_leads,
            conversations_had,
          },
        ];
  });
  const batches = (organization.records.batches ?? []).map(({ id, campaignId, status, contactCount }) => {
    const own = calls.filter(({ batchId }) => batchId === id);
    const completed = countOf(own, (call) => call.status === 'completed');
    // A call under way has neither an end nor, so, a duration; one that nobody answered has no status either.
    const open = countOf(own, (call) => call.durationSeconds === null);
    return {
      id,
      agency_id: organization.id,
      campaign_id: campaignId,
      status,
      total_calls: contactCount,
      completed_count: completed,
      in_progress_count: open,
      failed_count: own.length - completed - open,
      pending_count: contactCount - own.length,
    };
  });
  const sameRows = (expected: readonly object[], key: string) =>
    expect.toSatisfy((list: readonly object[]) => {
      expect(sorted(list, key)).toMatchObject(sorted(expected, key));
      return true;
    });
  const shown: object[] = [];
  for (let offset = 0; offset === 0 || offset < batches.length; offset += 100) {
    const page = await ask(`&limit=100&offset=${offset}`);
    expect(page).toMatchObject({
      campaign_stats: sameRows(campaigns, 'campaign_id'),
      active_batches: expect.any(Array),
      pagination: { total: batches.length, has_more: offset + 100 < batches.length },
    });
    // It has just been seen to be a list; that of objects the next line finds out.
    shown.push(...(page as { readonly active_batches: readonly object[] }).active_batches);
  }
  expect(sorted(shown, 'id')).toMatchObject(sorted(batches, 'id'));
}

function sorted<T extends object>(rows: readonly T[], key: string): readonly T[] {
  const rank = (row: T) => String(new Map<string, unknown>(Object.entries(row)).get(key));
  return [...rows].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}
