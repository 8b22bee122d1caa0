import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, randomLog } from '../../test/randomCalls';
import { rollUpByFiltering } from '../../test/rollUpByFiltering';
import type { CallColumns } from './CallColumns';
import type { CallRecord } from './CallRecord';
import { mergeDaily } from './mergeDaily';
import { rollUpDaily } from './rollUpDaily';
import { rollUpDailyColumnar } from './rollUpDailyColumnar';

const utc = { timeZone: 'UTC' };
const noon = Date.UTC(2026, 1, 10, 12);
const plain: CallRecord = {
  startMs: noon,
  isConnected: false,
  isConversation: false,
  isQualified: false,
  isMeetingBooked: false,
};

/** Columns of two calls at noon, and what else they hold. */
const two = (more: Partial<CallColumns> = {}): CallColumns => ({
  startMs: Float64Array.of(noon, noon),
  flags: new Uint8Array(2),
  ...more,
});
const [emptyRow] = rollUpDaily([plain, plain], utc);

describe('rollUpDailyColumnar', () => {
  it('gives no rows for no calls', () => {
    expect(rollUpDailyColumnar({ startMs: new Float64Array(), flags: new Uint8Array() }, utc)).toEqual([]);
  });

  it('gives null, not 0, for a column that is left out', () => {
    expect(rollUpDailyColumnar(two(), utc)).toEqual([emptyRow]);
  });

  it.each([
    [{ flags: Uint8Array.of(1, 0) }, { connected_calls: 1 }],
    [{ flags: Uint8Array.of(2, 2) }, { conversations_had: 2, conversation_calls: 2 }],
    [{ flags: Uint8Array.of(4, 0) }, { qualified_leads: 1 }],
    [{ flags: Uint8Array.of(8, 8) }, { meetings_booked: 2 }],
    [
      { flags: Uint8Array.of(15, 5) },
      {
        connected_calls: 2,
        conversations_had: 1,
        conversation_calls: 1,
        qualified_leads: 2,
        meetings_booked: 1,
      },
    ],
    [{ status: Uint8Array.of(1, 0) }, { completed_calls: 1 }],
    [{ status: Uint8Array.of(2, 2) }, { failed_calls: 2 }],
    [{ direction: Uint8Array.of(1, 0) }, { inbound_calls: 1, outbound_calls: 0 }],
    [{ direction: Uint8Array.of(2, 2) }, { inbound_calls: 0, outbound_calls: 2 }],
    [{ direction: Uint8Array.of(0, 0) }, { inbound_calls: null, outbound_calls: null }],
    [
      { sentiment: Uint8Array.of(1, 0) },
      { positive_sentiment_calls: 1, neutral_sentiment_calls: 0, negative_sentiment_calls: 0 },
    ],
    [
      { sentiment: Uint8Array.of(2, 3) },
      { positive_sentiment_calls: 0, neutral_sentiment_calls: 1, negative_sentiment_calls: 1 },
    ],
    [{ disposition: Uint8Array.of(1, 2) }, { voicemail_calls: 1, callback_requested_calls: 1 }],
    [{ disposition: Uint8Array.of(3, 4) }, { not_interested_calls: 1, wrong_number_calls: 1 }],
    [{ disposition: Uint8Array.of(5, 6) }, { dnc_requested_calls: 1, gatekeeper_blocked_calls: 1 }],
    [{ disposition: Uint8Array.of(7, 7) }, { no_answer_calls: 2 }],
    [{ disposition: Uint8Array.of(8, 9) }, {}],
    [{ isIssueResolved: Uint8Array.of(1, 2) }, { issues_resolved: 1 }],
    [{ isIssueResolved: Uint8Array.of(2, 0) }, { issues_resolved: 0 }],
    [{ isEscalated: Uint8Array.of(1, 1) }, { escalations: 2 }],
    [{ isEscalated: Uint8Array.of(2, 2) }, { escalations: 0 }],
    [{ durationSeconds: Int32Array.of(-1, 7) }, { total_duration_seconds: 7 }],
    [{ durationSeconds: Int32Array.of(-1, -1) }, { total_duration_seconds: null }],
    [{ interruptionCount: Int32Array.of(-1, 0) }, { total_interruptions: 0 }],
    [{ objectionCount: Int32Array.of(1, 2) }, { objections_encountered: 3 }],
    [{ objectionHandledCount: Int32Array.of(1, 2) }, { total_objections_handled: 3 }],
    [{ buyingSignalCount: Int32Array.of(1, 2) }, { total_buying_signals: 3 }],
    [{ emailSentCount: Int32Array.of(1, 2) }, { emails_sent: 3 }],
    [{ smsSentCount: Int32Array.of(2147483647, 1) }, { sms_sent: 2147483648 }],
  ])('reads %o', (column: Partial<CallColumns>, changed) => {
    expect(rollUpDailyColumnar(two(column), utc)).toEqual([{ ...emptyRow, ...changed }]);
  });

  it('W2 averages ratios over the completed calls that hold one', () => {
    const status = Uint8Array.of(1, 1, 1, 2, 0);
    const startMs = new Float64Array(5).fill(noon);
    const talkRatio = Float64Array.of(0.5501, 0.55, Number.NaN, 0.9, 0.9);
    const [row] = rollUpDailyColumnar({ startMs, flags: new Uint8Array(5), status, talkRatio }, utc);
    expect(row).toMatchObject({ avg_talk_ratio: 0.5501, avg_listen_ratio: null });
    expect(row?.partials?.talk_ratio.weight).toBe(2);
    const alone = rollUpDailyColumnar(two({ talkRatio: Float64Array.of(0.5, 0.5) }), utc);
    expect(alone[0]).toMatchObject({ avg_talk_ratio: null, partials: { talk_ratio: { weight: 0 } } });
  });

  it('takes ratios of exactly 0 and exactly 1', () => {
    const ratio = Float64Array.of(0, 1);
    const columns = two({ status: Uint8Array.of(1, 1), listenRatio: ratio, scriptAdherence: ratio });
    expect(rollUpDailyColumnar(columns, utc)[0]).toMatchObject({
      avg_talk_ratio: null,
      avg_listen_ratio: 0.5,
      avg_script_adherence: 0.5,
      partials: { listen_ratio: { sum: [1], weight: 2 }, script_adherence: { sum: [1], weight: 2 } },
    });
  });

  it('takes two codes of one text as one key, and sorts texts by code unit with null first', () => {
    const startMs = new Float64Array(6).fill(noon);
    const campaignId = { codes: Uint32Array.of(4, 3, 2, 1, 0, 0), values: ['b', 'a', null, 'B', 'b'] };
    const rows = rollUpDailyColumnar({ startMs, flags: new Uint8Array(6), campaignId }, utc);
    expect(rows.map((row) => [row.campaign_id, row.total_calls])).toEqual([
      [null, 1],
      ['B', 1],
      ['a', 1],
      ['b', 3],
    ]);
  });

  it('groups calls of thousands of years and texts without a table of all their days', () => {
    const days = [0, 1, 2000, 9000].map((years) => Date.UTC(1000 + Math.min(years, 8998), 0, 1));
    const calls = days.flatMap((startMs, at) =>
      ['x', 'y'].map((clientId) => ({ ...plain, startMs, clientId, agencyId: `agency ${at % 2}` })),
    );
    const mixed = [...calls, ...calls].reverse();
    expect(rollUpDailyColumnar(columnsOf(mixed), utc)).toEqual(rollUpDaily(mixed, utc));
    const bare = days.map((startMs) => ({ ...plain, startMs }));
    expect(rollUpDailyColumnar(columnsOf(bare), utc)).toEqual(rollUpDaily(bare, utc));
  });

  it('gives each call the day of its own offset, in the quarter of an hour of a clock change too', () => {
    // Until 2011 the clocks of Newfoundland went back at 00:01, and so into the day before.
    const change = Date.UTC(2010, 10, 7, 2, 31);
    const calls = Array.from({ length: 240 }, (_, minute) => ({
      ...plain,
      startMs: change + (minute - 120) * 60_000 + (minute % 2) * 30_000,
    }));
    const zone = { timeZone: 'America/St_Johns' };
    const rows = rollUpDailyColumnar(columnsOf(calls), zone);
    expect(rows.map((row) => [row.stat_date, row.total_calls])).toEqual([
      ['2010-11-06', 178],
      ['2010-11-07', 62],
    ]);
    expect(rows).toEqual(rollUpDaily(calls, zone));
  });

  it.each([
    [{ startMs: Float64Array.of(noon, Number.NaN) }, 'startMs[1] to be a finite number, got NaN'],
    [{ startMs: Float64Array.of(noon, Infinity) }, 'startMs[1] to be a finite number, got Infinity'],
    [
      { startMs: Float64Array.of(1e15, noon) },
      'startMs[0] to be epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000',
    ],
    [{ flags: new Uint8Array(3) }, 'flags.length to be a whole number from 2 to 2, got 3'],
    [{ status: new Uint8Array(1) }, 'status.length to be a whole number from 2 to 2, got 1'],
    [{ talkRatio: new Float64Array(1) }, 'talkRatio.length to be a whole number from 2 to 2, got 1'],
    [{ smsSentCount: new Int32Array(3) }, 'smsSentCount.length to be a whole number from 2 to 2, got 3'],
    [
      { campaignId: { codes: new Uint8Array(1), values: ['a'] } },
      'campaignId.length to be a whole number from 2 to 2, got 1',
    ],
    [{ flags: Uint8Array.of(0, 16) }, 'flags[1] to be a whole number from 0 to 15, got 16'],
    [{ status: Uint8Array.of(0, 3) }, 'status[1] to be a whole number from 0 to 2, got 3'],
    [{ direction: Uint8Array.of(3, 0) }, 'direction[0] to be a whole number from 0 to 2, got 3'],
    [{ sentiment: Uint8Array.of(4, 0) }, 'sentiment[0] to be a whole number from 0 to 3, got 4'],
    [{ disposition: Uint8Array.of(10, 0) }, 'disposition[0] to be a whole number from 0 to 9, got 10'],
    [{ isIssueResolved: Uint8Array.of(3, 0) }, 'isIssueResolved[0] to be a whole number from 0 to 2, got 3'],
    [{ isEscalated: Uint8Array.of(3, 0) }, 'isEscalated[0] to be a whole number from 0 to 2, got 3'],
    [
      { agencyId: { codes: Uint8Array.of(0, 1), values: ['a'] } },
      'agencyId.codes[1] to be a whole number from 0 to 0, got 1',
    ],
    [
      { campaignId: { codes: Uint8Array.of(2, 0), values: ['a', 'b'] } },
      'campaignId.codes[0] to be a whole number from 0 to 1, got 2',
    ],
    [
      { clientId: { codes: Uint8Array.of(0, 9), values: ['a', 'a'] } },
      'clientId.codes[1] to be a whole number from 0 to 1, got 9',
    ],
    [
      { durationSeconds: Int32Array.of(0, -2) },
      'durationSeconds[1] to be a whole number from -1 to 2147483647, got -2',
    ],
    [
      { talkRatio: Float64Array.of(0, 1.01), status: Uint8Array.of(1, 1) },
      'talkRatio[1] to be from 0 to 1, got 1.01',
    ],
    [{ listenRatio: Float64Array.of(-0.1, 0) }, 'listenRatio[0] to be from 0 to 1, got -0.1'],
    [
      { scriptAdherence: Float64Array.of(0, Infinity) },
      'scriptAdherence[1] to be a finite number, got Infinity',
    ],
  ])('refuses %o', (wrong: Partial<CallColumns>, message) => {
    expect(() => rollUpDailyColumnar(two(wrong), utc)).toThrow(`rollUpDailyColumnar requires ${message}`);
  });

  const codes = 'to be one of Uint8Array, Uint16Array, Uint32Array';

  it.each([
    [{ startMs: undefined }, 'missing', 'startMs to be one of Float64Array, got undefined'],
    [{ flags: null }, 'missing', 'flags to be one of Uint8Array, got null'],
    [{ agencyId: {} }, 'missing', `agencyId ${codes}, got undefined`],
    [{ startMs: [0, 0] }, 'unknown_value', 'startMs to be one of Float64Array, got [object Array]'],
    [{ flags: Int8Array.of(-1, 0) }, 'unknown_value', 'flags to be one of Uint8Array, got "Int8Array"'],
    [{ status: new Int32Array(2) }, 'unknown_value', 'status to be one of Uint8Array, got "Int32Array"'],
    [
      { isEscalated: new Uint16Array(2) },
      'unknown_value',
      'isEscalated to be one of Uint8Array, got "Uint16Array"',
    ],
    [
      { durationSeconds: Float64Array.of(1.5, 1) },
      'unknown_value',
      'durationSeconds to be one of Int32Array, got "Float64Array"',
    ],
    [
      { scriptAdherence: new Float32Array(2) },
      'unknown_value',
      'scriptAdherence to be one of Float64Array, got "Float32Array"',
    ],
    [
      { campaignId: { codes: [0, 0], values: ['a'] } },
      'unknown_value',
      `campaignId ${codes}, got [object Array]`,
    ],
    [
      { clientId: { codes: new Int8Array(2), values: ['a'] } },
      'unknown_value',
      `clientId ${codes}, got "Int8Array"`,
    ],
  ])('refuses the columns %o', (wrong, code, message) => {
    // biome-ignore lint/suspicious/noExplicitAny: the point is to get past the types
    const bad: any = wrong;
    expect(() => rollUpDailyColumnar(two(bad), utc)).toThrow(
      expect.objectContaining({ code, message: `rollUpDailyColumnar requires ${message}` }),
    );
  });

  it('takes null for a column that is left out', () => {
    const without = JSON.parse(
      '{ "agencyId": null, "status": null, "talkRatio": null, "smsSentCount": null }',
    );
    expect(rollUpDailyColumnar(two(without), utc)).toEqual([emptyRow]);
  });

  it('refuses a zone it does not know, without calls too', () => {
    expect(() => rollUpDailyColumnar({ ...two() }, { timeZone: 'Nowhere' })).toThrow(
      'rollUpDailyColumnar requires timeZone to be an IANA time zone such as Europe/London, got "Nowhere"',
    );
  });

  it('does not change its columns', () => {
    const columns = two({ status: Uint8Array.of(1, 2), talkRatio: Float64Array.of(0.1, Number.NaN) });
    const before = structuredClone(columns);
    rollUpDailyColumnar(columns, utc);
    expect(columns).toEqual(before);
  });

  it('gives the rows of rollUpDaily, partial sums included, in any zone', () => {
    const zone = fc.constantFrom('UTC', 'Europe/London', 'Asia/Kolkata', 'Africa/Casablanca');
    fc.assert(
      fc.property(randomLog, zone, (calls, timeZone) => {
        expect(rollUpDailyColumnar(columnsOf(calls), { timeZone })).toEqual(rollUpDaily(calls, { timeZone }));
      }),
      propertyRuns,
    );
  });

  it('agrees with filtering the log column by column', () => {
    fc.assert(
      fc.property(randomLog, (calls) => {
        const rows = rollUpDailyColumnar(columnsOf(calls), { timeZone: 'Europe/London' });
        expect(rows.map(({ partials: _, ...row }) => row)).toEqual(rollUpByFiltering(calls, 'Europe/London'));
      }),
      propertyRuns,
    );
  });

  it('W8 merges with rollups of objects to the rollup of the whole, digit for digit', () => {
    fc.assert(
      fc.property(randomLog, fc.nat({ max: 40 }), (calls, cut) => {
        const merged = mergeDaily(
          rollUpDailyColumnar(columnsOf(calls.slice(0, cut)), utc),
          rollUpDaily(calls.slice(cut), utc),
        );
        expect(merged).toEqual(rollUpDaily(calls, utc));
      }),
      propertyRuns,
    );
  });
});
