import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomLog } from '../../test/randomCalls';
import { rollUpByFiltering } from '../../test/rollUpByFiltering';
import type { CallRecord } from './CallRecord';
import { rollUpDaily } from './rollUpDaily';

const plain: CallRecord = deepFreeze({
  startMs: Date.UTC(2026, 1, 10, 12),
  isConnected: false,
  isConversation: false,
  isQualified: false,
  isMeetingBooked: false,
});
const utc = { timeZone: 'UTC' };

describe('rollUpDaily', () => {
  it('gives null, not 0, for what no call holds', () => {
    expect(rollUpDaily([plain], utc)).toEqual([
      {
        stat_date: '2026-02-10',
        agency_id: null,
        campaign_id: null,
        client_id: null,
        total_calls: 1,
        completed_calls: 0,
        failed_calls: 0,
        connected_calls: 0,
        conversations_had: 0,
        meetings_booked: 0,
        qualified_leads: 0,
        voicemail_calls: 0,
        callback_requested_calls: 0,
        not_interested_calls: 0,
        wrong_number_calls: 0,
        dnc_requested_calls: 0,
        gatekeeper_blocked_calls: 0,
        no_answer_calls: 0,
        conversation_calls: 0,
        total_duration_seconds: null,
        avg_duration_seconds: null,
        inbound_calls: null,
        outbound_calls: null,
        positive_sentiment_calls: null,
        neutral_sentiment_calls: null,
        negative_sentiment_calls: null,
        objections_encountered: null,
        issues_resolved: null,
        escalations: null,
        avg_talk_ratio: null,
        avg_listen_ratio: null,
        total_interruptions: null,
        avg_script_adherence: null,
        total_objections_handled: null,
        total_buying_signals: null,
        emails_sent: null,
        sms_sent: null,
        partials: {
          talk_ratio: { sum: [], weight: 0 },
          listen_ratio: { sum: [], weight: 0 },
          script_adherence: { sum: [], weight: 0 },
        },
      },
    ]);
  });

  it('counts a disposition in its own column, and meetings and conversations by their flags', () => {
    const [row] = rollUpDaily(
      [
        { ...plain, disposition: 'voicemail' },
        { ...plain, disposition: 'appointment_booked' },
        { ...plain, disposition: 'conversation' },
        { ...plain, disposition: 'no_answer', isConversation: true, isMeetingBooked: true },
      ],
      utc,
    );
    expect(row).toMatchObject({
      total_calls: 4,
      voicemail_calls: 1,
      no_answer_calls: 1,
      conversation_calls: 1,
      conversations_had: 1,
      meetings_booked: 1,
    });
  });

  it('divides the seconds of all calls by completed calls, a half going up', () => {
    const [row] = rollUpDaily(
      [
        { ...plain, status: 'completed', durationSeconds: 100 },
        { ...plain, status: 'completed' },
        { ...plain, status: 'failed', durationSeconds: 5 },
      ],
      utc,
    );
    expect(row).toMatchObject({ total_duration_seconds: 105, completed_calls: 2, avg_duration_seconds: 53 });
  });

  it('W2 averages ratios by their decimals, over completed calls that hold one', () => {
    const [row] = rollUpDaily(
      [
        { ...plain, status: 'completed', talkRatio: 0.5501 },
        { ...plain, status: 'completed', talkRatio: 0.55 },
        { ...plain, status: 'completed', talkRatio: null },
        { ...plain, status: 'failed', talkRatio: 0.9 },
        { ...plain, talkRatio: 0.9 },
      ],
      utc,
    );
    expect(row?.avg_talk_ratio).toBe(0.5501);
    expect(row?.partials?.talk_ratio.weight).toBe(2);
  });

  it('gives a call to the day that the clock of the zone showed', () => {
    const calls = [plain, { ...plain, startMs: Date.UTC(2026, 1, 10, 18, 30) }];
    expect(rollUpDaily(calls, utc)).toHaveLength(1);
    expect(rollUpDaily(calls, { timeZone: 'Asia/Kolkata' }).map(({ stat_date }) => stat_date)).toEqual([
      '2026-02-10',
      '2026-02-11',
    ]);
  });

  it('keeps keys apart that look alike, null first', () => {
    const keys = [
      { agencyId: 'null' },
      { campaignId: 'a' },
      {},
      { agencyId: null },
      { clientId: 'a' },
      { agencyId: 'B' },
      { agencyId: 'a' },
      { agencyId: '' },
    ];
    const rows = rollUpDaily(
      keys.map((key) => ({ ...plain, ...key })),
      utc,
    );
    expect(rows.map((row) => [row.agency_id, row.campaign_id, row.client_id, row.total_calls])).toEqual([
      [null, null, null, 2],
      [null, null, 'a', 1],
      [null, 'a', null, 1],
      ['', null, null, 1],
      ['B', null, null, 1],
      ['a', null, null, 1],
      ['null', null, null, 1],
    ]);
  });

  it('reads a generator once and keeps no call', () => {
    let made = 0;
    function* log() {
      for (; made < 10_000; made += 1) yield { ...plain, startMs: plain.startMs + made };
    }
    expect(rollUpDaily(log(), utc)[0]?.total_calls).toBe(10_000);
  });

  it.each([
    [{ startMs: Number.NaN }, 'calls[1].startMs to be a finite number, got NaN'],
    [
      { startMs: 1e15 },
      'calls[1].startMs to be epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000',
    ],
    [{ durationSeconds: -1 }, 'calls[1].durationSeconds to be a whole number of 0 or more, got -1'],
    [{ durationSeconds: 1.5 }, 'calls[1].durationSeconds to be a whole number of 0 or more, got 1.5'],
    [{ smsSentCount: Number.NaN }, 'calls[1].smsSentCount to be a whole number of 0 or more, got NaN'],
    [{ status: 'completed', talkRatio: 1.01 }, 'calls[1].talkRatio to be a ratio from 0 to 1, got 1.01'],
    [{ status: 'completed', listenRatio: -0.1 }, 'calls[1].listenRatio to be a ratio from 0 to 1, got -0.1'],
    [
      { status: 'completed', scriptAdherence: Number.NaN },
      'calls[1].scriptAdherence to be a ratio from 0 to 1, got NaN',
    ],
    [{ status: 'busy' }, 'calls[1].status to be one of the values its type names, or null, got "busy"'],
    [
      { disposition: 'toString' },
      'calls[1].disposition to be one of the values its type names, or null, got "toString"',
    ],
    [
      { isIssueResolved: 1 },
      'calls[1].isIssueResolved to be one of the values its type names, or null, got 1',
    ],
    [{ direction: 'up' }, 'calls[1].direction to be one of the values its type names, or null, got "up"'],
    [
      { sentiment: 'bored' },
      'calls[1].sentiment to be one of the values its type names, or null, got "bored"',
    ],
  ])('refuses %o', (wrong, message) => {
    const bad = { ...plain, ...(wrong as Partial<CallRecord>) }; // a log that no type has checked
    expect(() => rollUpDaily([plain, bad], utc)).toThrow(`rollUpDaily requires ${message}`);
  });

  it('refuses a zone it does not know and a total it cannot hold', () => {
    expect(() => rollUpDaily([], { timeZone: 'Nowhere' })).toThrow('got "Nowhere"');
    const long = { ...plain, durationSeconds: Number.MAX_SAFE_INTEGER };
    expect(() => rollUpDaily([long, { ...plain, durationSeconds: 1 }], utc)).toThrow(
      'rollUpDaily requires total_duration_seconds to add up to at most 9007199254740991, got 9007199254740992',
    );
  });

  it('agrees with filtering the log column by column', () => {
    const zone = fc.constantFrom('UTC', 'Europe/London', 'Asia/Kolkata', 'Africa/Casablanca');
    fc.assert(
      fc.property(randomLog, zone, (calls, timeZone) => {
        const rows = rollUpDaily(deepFreeze(calls), { timeZone });
        expect(rows.map(({ partials: _, ...row }) => row)).toEqual(rollUpByFiltering(calls, timeZone));
      }),
      propertyRuns,
    );
  });

  it('does not depend on the order of the calls, partial sums included', () => {
    const shuffled = randomLog.chain((calls) =>
      fc.tuple(fc.constant(calls), fc.shuffledSubarray(calls, { minLength: calls.length })),
    );
    fc.assert(
      fc.property(shuffled, ([calls, others]) => {
        expect(rollUpDaily(others, utc)).toEqual(rollUpDaily(calls, utc));
      }),
      propertyRuns,
    );
  });
});
