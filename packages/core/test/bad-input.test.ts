import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index';

const zone = { timeZone: 'UTC' };
const noRows: readonly never[] = [];
const grid = core.createHeatmapGrid({ cells: [], timeZone: 'UTC' });
const buckets = { interval: 'day', startMs: 0, endMs: 86_400_000, timeZone: 'UTC' } as const;
const call = {
  startMs: 0,
  status: 'completed',
  durationSeconds: 60,
  isConnected: true,
  isConversation: false,
  isQualified: false,
  isMeetingBooked: false,
} as const;
const leg = {
  id: 'a',
  from: '+15550100',
  to: '+15550101',
  startMs: 0,
  durationSeconds: 60,
  talkSeconds: 30,
  status: 'ANSWER',
  service: 'CallForward',
};
const message = { id: 'a', contactId: 'c', direction: 'inbound', atMs: 0 } as const;
const record = { startedAtMs: 0, durationMinutes: 1, assistantId: 'a', assistantName: 'A' };
const member = {
  isSuperAdmin: false,
  isOrganizationOwner: false,
  permissions: [],
  memberId: 'm',
  phoneIds: [],
};

/** Every function that takes rows, over none of them, and what it then says. */
const overNothing: readonly [string, () => unknown, object | number | null][] = [
  ['sum', () => core.sum(noRows), 0],
  ['weightedAverage', () => core.weightedAverage(noRows), null],
  ['percentShares', () => core.percentShares(noRows), []],
  ['colourScale', () => core.colourScale(noRows), { cap: 0, maximum: 0, isExceeded: false }],
  ['fillGaps', () => core.fillGaps(noRows, buckets), [{ state: 'zero', values: [0] }]],
  ['rollUpDaily', () => core.rollUpDaily(noRows, zone), []],
  ['mergeDaily', () => core.mergeDaily(noRows), []],
  ['summarizeDaily', () => core.summarizeDaily(noRows), { total_calls: 0, contact_rate: null }],
  ['dailySeries', () => core.dailySeries(noRows), []],
  ['callQuality', () => core.callQuality(noRows), { trend: [], quality: { avg_talk_ratio: null } }],
  ['campaignStats', () => core.campaignStats(noRows), []],
  ['objectionStats', () => core.objectionStats(noRows), { summary: { objection_handling_rate: null } }],
  ['funnelStages', () => core.funnelStages(noRows), { stages: [], overallPercent: null }],
  ['hourOfWeekCounts', () => core.hourOfWeekCounts(noRows, zone), { total: 0, maximum: 0 }],
  ['bestTimes', () => core.bestTimes(grid), []],
  ['bestTimesByRate', () => core.bestTimesByRate(grid, grid), { times: [], overallPercent: null }],
  ['toSparseCells', () => core.toSparseCells(grid), []],
  ['pairResponses', () => core.pairResponses(noRows), { ratePercent: null, averageResponseSeconds: null }],
  ['messageTotals', () => core.messageTotals(noRows), { totalMessages: 0, deliveryRatePercent: null }],
  ['callVolume', () => core.callVolume(noRows), { total: 0 }],
  ['agentStats', () => core.agentStats(noRows), []],
  ['dailyVolume', () => core.dailyVolume(noRows, zone), []],
  ['statusBreakdown', () => core.statusBreakdown(noRows), []],
  ['foldLegs', () => core.foldLegs(noRows), { calls: [], missedCount: 0 }],
  ['spreadTalkTime', () => core.spreadTalkTime(noRows, { edgesMs: [0, 1] }), [0]],
  ['usageTotals', () => core.usageTotals(noRows), { totalCalls: 0, avgDurationMinutes: 0 }],
  ['usageByTime', () => core.usageByTime(noRows), []],
  ['usagePeriodCounts', () => core.usagePeriodCounts(noRows, { now: 0 }), { today: 0 }],
  ['callTotals', () => core.callTotals(noRows), { totalCalls: 0, avgDurationSeconds: 0 }],
  ['activeContacts', () => core.activeContacts(noRows), 0],
  ['aiMessageShare', () => core.aiMessageShare(noRows), { aiSharePercent: null }],
  ['channelDistribution', () => core.channelDistribution(noRows), { calls: 0, other: 0 }],
  ['mergeActivities', () => core.mergeActivities(noRows), []],
  ['planCompletion', () => core.planCompletion(noRows), { totalPlans: 0, completionRatePercent: 0 }],
  ['textAgentRates', () => core.textAgentRates(noRows), { autoReplyRatePercent: null, avgConfidence: null }],
  ['aiCostByFeature', () => core.aiCostByFeature(noRows), { totalCost: 0, costByFeature: [] }],
];

describe('no rows', () => {
  it.each(overNothing)('%s has an answer without NaN', (_, ask, answer) => {
    const got = ask();
    if (typeof answer === 'object' && answer !== null) expect(got).toMatchObject(answer);
    else expect(got).toBe(answer);
    expect(findNaN(got)).toBe(false);
  });
});

const zoned: readonly [string, (timeZone: string) => unknown][] = [
  ['toDay', (timeZone) => core.toDay(0, timeZone)],
  ['dayStartMs', (timeZone) => core.dayStartMs('2026-02-10', timeZone)],
  ['dayLengthMs', (timeZone) => core.dayLengthMs('2026-02-10', timeZone)],
  ['hourOfWeek', (timeZone) => core.hourOfWeek(0, timeZone)],
  ['resolvePeriod', (timeZone) => core.resolvePeriod('7d', { now: 0, timeZone })],
  ['fillGaps', (timeZone) => core.fillGaps([], { ...buckets, timeZone })],
  ['rollUpDaily', (timeZone) => core.rollUpDaily([], { timeZone })],
  ['hourOfWeekCounts', (timeZone) => core.hourOfWeekCounts([], { timeZone })],
  ['createHeatmapGrid', (timeZone) => core.createHeatmapGrid({ cells: [], timeZone })],
  ['shiftHeatmap', (timeZone) => core.shiftHeatmap(grid, { timeZone, start: 0, end: 1 })],
  ['pairResponses', (timeZone) => core.pairResponses([], { timeZone })],
  ['dailyVolume', (timeZone) => core.dailyVolume([], { timeZone })],
  ['parseCarrierDateTime', (timeZone) => core.parseCarrierDateTime('2026-02-24 14:45:15', timeZone)],
];

describe('an unknown zone', () => {
  it.each(zoned)('%s refuses it, even over nothing', (_, ask) => {
    expect(() => ask('Mars/Olympus')).toThrow(expect.objectContaining({ code: 'unknown_zone' }));
    expect(() => ask('+05:30')).toThrow(expect.objectContaining({ code: 'unknown_zone' }));
  });
});

const numbered: readonly [string, (wrong: number) => unknown][] = [
  ['sum', (wrong) => core.sum([wrong])],
  ['rate', (wrong) => core.rate(wrong, 2)],
  ['ratio', (wrong) => core.ratio(1, wrong)],
  ['roundHalfUp', (wrong) => core.roundHalfUp(wrong, 1)],
  ['roundHalfEven', (wrong) => core.roundHalfEven(wrong, 1)],
  ['weightedAverage', (wrong) => core.weightedAverage([{ value: 1, weight: wrong }])],
  ['percentShares', (wrong) => core.percentShares([wrong])],
  ['wilsonInterval', (wrong) => core.wilsonInterval(wrong, 2)],
  ['colourScale', (wrong) => core.colourScale([wrong])],
  ['fillGaps', (wrong) => core.fillGaps([{ at: wrong, value: 1 }], buckets)],
  ['fillGaps', (wrong) => core.fillGaps([{ at: 0, value: wrong }], buckets)],
  ['rollUpDaily', (wrong) => core.rollUpDaily([{ ...call, durationSeconds: wrong }], zone)],
  ['hourOfWeekCounts', (wrong) => core.hourOfWeekCounts([wrong], zone)],
  ['pairResponses', (wrong) => core.pairResponses([{ ...message, atMs: wrong }])],
  ['agentStats', (wrong) => core.agentStats([{ ...leg, talkSeconds: wrong }])],
  ['dailyVolume', (wrong) => core.dailyVolume([{ ...leg, startMs: wrong }], zone)],
  ['usageTotals', (wrong) => core.usageTotals([{ ...record, durationMinutes: wrong }])],
  ['callTotals', (wrong) => core.callTotals([{ durationSeconds: wrong }])],
  ['aiCostByFeature', (wrong) => core.aiCostByFeature([{ feature: 'a', tokens: 1, cost: wrong }])],
];

describe('NaN and the infinities', () => {
  it.each(numbered)('%s refuses them as InputErrors', (_, ask) => {
    for (const wrong of [Number.NaN, Infinity, -Infinity]) expect(() => ask(wrong)).toThrow(core.InputError);
  });
});

describe('a negative amount', () => {
  it.each([
    ['rollUpDaily', () => core.rollUpDaily([{ ...call, durationSeconds: -1 }], zone)],
    ['agentStats', () => core.agentStats([{ ...leg, talkSeconds: -1 }])],
    ['spreadTalkTime', () => core.spreadTalkTime([{ ...leg, talkSeconds: -1 }], { edgesMs: [0, 1] })],
    ['usageTotals', () => core.usageTotals([{ ...record, durationMinutes: -1 }])],
    ['callTotals', () => core.callTotals([{ durationSeconds: -1 }])],
    ['percentShares', () => core.percentShares([-1])],
  ])('%s refuses it', (_, ask) => {
    expect(ask).toThrow(expect.objectContaining({ code: 'out_of_range' }));
  });
});

describe('more than 2^53 - 1', () => {
  const most = Number.MAX_SAFE_INTEGER;

  it.each([
    ['rate', () => core.rate(1, most + 1)],
    [
      'rollUpDaily',
      () =>
        core.rollUpDaily(
          [
            { ...call, durationSeconds: most },
            { ...call, durationSeconds: 1 },
          ],
          zone,
        ),
    ],
    [
      'agentStats',
      () =>
        core.agentStats([
          { ...leg, talkSeconds: most },
          { ...leg, talkSeconds: 1 },
        ]),
    ],
    ['callTotals', () => core.callTotals([{ durationSeconds: most }, { durationSeconds: 1 }])],
  ])('%s refuses it instead of losing a digit', (_, ask) => {
    expect(ask).toThrow(expect.objectContaining({ code: 'out_of_range' }));
  });
});

describe('a range that ends before it starts', () => {
  const reversed = { startMs: 1, endMs: 0 };

  it.each([
    [
      'resolvePeriod',
      () => core.resolvePeriod('custom', { now: 0, ...zone, start: '2026-02-02', end: '2026-02-01' }),
    ],
    ['planBuckets', () => core.planBuckets({ ...buckets, ...reversed })],
    ['shiftHeatmap', () => core.shiftHeatmap(grid, { timeZone: 'Asia/Kolkata', start: 1, end: 0 })],
    ['pairResponses', () => core.pairResponses([message], reversed)],
  ])('%s refuses it', (_, ask) => {
    expect(ask).toThrow(expect.objectContaining({ code: 'reversed_range' }));
  });
});

describe('a row that comes twice', () => {
  it('counts once as a message when both say the same, and is refused when they differ', () => {
    expect(core.pairResponses([message, { ...message }]).unansweredCount).toBe(1);
    expect(() => core.pairResponses([message, { ...message, atMs: 1 }])).toThrow(
      expect.objectContaining({ code: 'duplicate' }),
    );
  });

  it('is refused as a labelled bucket, a leg to fold, a cell of a grid', () => {
    const day = { at: '1970-01-01', value: 1 };
    for (const ask of [
      () => core.fillGaps([day, day], buckets),
      () => core.foldLegs([leg, leg]),
      () =>
        core.createHeatmapGrid({
          cells: [
            { day: 1, hour: 0, count: 1 },
            { day: 1, hour: 0, count: 1 },
          ],
          ...zone,
        }),
    ]) {
      expect(ask).toThrow(expect.objectContaining({ code: 'duplicate' }));
    }
  });
});

describe('a column', () => {
  const calls = { startMs: new Float64Array(2), flags: new Uint8Array(2) };
  const messages = {
    contact: new Uint32Array(2),
    atMs: new Float64Array(2),
    isOutbound: new Uint8Array(2),
  };
  const legs = { startMs: new Float64Array(2), service: new Uint8Array(2) };
  const rows = { atMs: new Float64Array(2), value: new Float64Array(2) };
  const askers: readonly [string, string, (wrong: object) => unknown][] = [
    ['rollUpDailyColumnar', 'flags', (wrong) => core.rollUpDailyColumnar({ ...calls, ...wrong }, zone)],
    ['rollUpDailyColumnar', 'status', (wrong) => core.rollUpDailyColumnar({ ...calls, ...wrong }, zone)],
    ['pairResponsesColumnar', 'contact', (wrong) => core.pairResponsesColumnar({ ...messages, ...wrong })],
    ['pairResponsesColumnar', 'phone', (wrong) => core.pairResponsesColumnar({ ...messages, ...wrong })],
    ['dailyVolumeColumnar', 'service', (wrong) => core.dailyVolumeColumnar({ ...legs, ...wrong }, zone)],
    ['fillGapsColumnar', 'series', (wrong) => core.fillGapsColumnar({ ...rows, ...wrong }, buckets)],
  ];

  it.each(askers)('%s refuses %s of another length', (_, column, ask) => {
    for (const wrong of [new Uint8Array(1), new Uint8Array(3)]) {
      expect(() => ask({ [column]: wrong })).toThrow(expect.objectContaining({ code: 'out_of_range' }));
    }
  });

  it.each(askers)('%s refuses %s of another type', (_, column, ask) => {
    for (const wrong of [Int8Array.of(-1, 0), Float64Array.of(1.5, 0), [0, 0]]) {
      expect(() => ask({ [column]: wrong })).toThrow(expect.objectContaining({ code: 'unknown_value' }));
    }
  });

  it('is missed where it is required', () => {
    for (const ask of [
      () => askers[0]?.[2]({ flags: undefined }),
      () => askers[0]?.[2]({ startMs: null }),
      () => askers[2]?.[2]({ contact: undefined }),
      () => askers[2]?.[2]({ atMs: undefined }),
      () => askers[4]?.[2]({ startMs: undefined }),
      () => askers[4]?.[2]({ service: null }),
      () => askers[5]?.[2]({ atMs: undefined }),
      () => askers[5]?.[2]({ value: null }),
    ]) {
      expect(ask).toThrow(expect.objectContaining({ code: 'missing' }));
    }
  });
});

describe('a list that is none', () => {
  it('is missed by the constructors of views and by funnelStages', () => {
    const none = JSON.parse('null');
    for (const ask of [() => core.funnelStages(none), () => core.createRanking({ items: none })]) {
      expect(ask).toThrow(expect.objectContaining({ code: 'missing' }));
    }
  });

  it('is a TypeError elsewhere', () => {
    const none = JSON.parse('null');
    for (const ask of [
      () => core.pairResponses(none),
      () => core.rollUpDaily(none, zone),
      () => core.rollUpDaily([], none),
    ]) {
      expect(ask).toThrow(TypeError);
    }
  });
});

describe('moments with different offsets', () => {
  it('are compared as moments', () => {
    const india = core.toEpochMs('2026-02-24T14:45:15+05:30');
    expect(india).toBe(core.toEpochMs('2026-02-24T09:15:15Z'));
    expect(india).toBe(core.toEpochMs('2026-02-24T04:15:15-05:00'));
    expect(core.parseCarrierDateTime('2026-02-24 14:45:15', 'Asia/Kolkata')).toBe(india);
  });

  it('are refused without an offset', () => {
    expect(() => core.toEpochMs('2026-02-24T14:45:15')).toThrow(
      expect.objectContaining({ code: 'unknown_value' }),
    );
  });
});

describe('the input', () => {
  it('is never changed: frozen rows give what rows give', () => {
    const rows = deepFreeze([{ ...leg, startMs: 5 }, leg]);
    const messages = deepFreeze([{ ...message, id: 'b', atMs: 9, direction: 'outbound' as const }, message]);
    const calls = deepFreeze([{ ...call, startMs: 7 }, call]);
    expect(core.foldLegs(deepFreeze([{ ...leg, id: 'b', startMs: 5 }, leg])).calls).toHaveLength(2);
    expect(core.dailyVolume(rows, zone)).toHaveLength(1);
    expect(core.pairResponses(messages).respondedCount).toBe(1);
    expect(core.rollUpDaily(calls, zone)).toHaveLength(1);
    expect(core.mergeDaily(deepFreeze(core.rollUpDaily(calls, zone)))).toHaveLength(1);
    expect(core.resolveDashboardScope(deepFreeze({ ...member }))).toEqual({ kind: 'denied' });
  });
});

function findNaN(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return Number.isNaN(value);
  return Object.values(value).some(findNaN);
}
