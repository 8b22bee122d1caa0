import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { messagingAnswer, statsAnswer } from '../../../../test/support/loquentAnswers';
import { loquentContext } from '../../../../test/support/loquentContext';
import type { LoquentHeatmapCell } from '../../wire/LoquentHeatmapCell';
import type { LoquentPhoneResponses } from '../../wire/LoquentMessagingStats';
import { toCallHeatmap } from './toCallHeatmap';
import { toMessageHeatmap } from './toMessageHeatmap';
import { toResponseInsights } from './toResponseInsights';

const stats = deepFreeze(structuredClone(statsAnswer));
const messaging = deepFreeze(structuredClone(messagingAnswer));
const context = loquentContext();
type More = Parameters<typeof loquentContext>[0];

const heatmapOf = (call_heatmap: readonly LoquentHeatmapCell[], more: More = {}) =>
  toCallHeatmap(deepFreeze({ ...stats, call_heatmap }), loquentContext(more));
const busy = ({ cells }: ReturnType<typeof toCallHeatmap>) =>
  cells.filter(({ count }) => count > 0).map(({ day, hour, count }) => [day, hour, count]);
const monday = { day_of_week: 1, hour: 0, count: 3 };
const sunday = { day_of_week: 7, hour: 23, count: 2 };

describe('a heatmap', () => {
  it('has the hours of the organization, Monday first', () => {
    const grid = toCallHeatmap(stats, context);
    expect(busy(grid)).toEqual([
      [3, 9, 1],
      [4, 14, 1],
    ]);
    expect(grid).toMatchObject({
      countedNoun: 'calls',
      timeZone: 'America/New_York',
      total: 2,
      maximum: 1,
      period: { start: '2026-03-10', end: '2026-03-12', timeZone: 'America/New_York' },
      origin: { timeZone: 'America/New_York' },
    });
    expect(busy(heatmapOf([monday, sunday]))).toEqual([
      [1, 0, 3],
      [7, 23, 2],
    ]);
    expect(toMessageHeatmap(messaging, context)).toMatchObject({ countedNoun: 'messages', total: 2 });
  });

  it.each([
    // New York is on summer time on these days.
    [
      'UTC',
      0,
      [
        [1, 3, 2],
        [1, 4, 3],
      ],
    ],
    [
      'America/Los_Angeles',
      0,
      [
        [7, 20, 2],
        [7, 21, 3],
      ],
    ],
    [
      'Asia/Kolkata',
      30,
      [
        [1, 8, 2],
        [1, 9, 3],
      ],
    ],
    [
      'Asia/Kathmandu',
      45,
      [
        [1, 8, 2],
        [1, 9, 3],
      ],
    ],
  ] as const)('is moved to the reader in %s', (timeZone, labelOffsetMinutes, cells) => {
    const grid = heatmapOf([monday, sunday], { timeZone });
    expect(busy(grid)).toEqual(cells);
    expect(grid).toMatchObject({ timeZone, labelOffsetMinutes, exactness: { kind: 'exact' }, total: 5 });
    expect(grid.origin?.timeZone).toBe('America/New_York');
  });

  it('of an organization at a half hour keeps its whole hours', () => {
    const grid = heatmapOf([monday], { organizationTimeZone: 'Asia/Kolkata', timeZone: 'UTC' });
    expect(busy(grid)).toEqual([[7, 18, 3]]);
    expect(grid.labelOffsetMinutes).toBe(30);
  });

  it('says when a clock changed within its range, and not for a change still to come', () => {
    const exactnessOf = (nowMs: number) =>
      heatmapOf([monday], {
        timeZone: 'UTC',
        nowMs,
        period: { preset: 'custom', start: '2026-03-02', end: '2026-03-15' },
      }).exactness.kind;
    expect(exactnessOf(Date.UTC(2026, 2, 12))).toBe('approximate');
    expect(exactnessOf(Date.UTC(2026, 2, 5))).toBe('exact');
    expect(exactnessOf(Date.UTC(2026, 1, 1))).toBe('approximate');
  });

  it('of all time begins with the series beside it', () => {
    const all = { period: { preset: 'all' }, timeZone: 'UTC' } as const;
    const grid = heatmapOf([monday], all);
    expect([grid.exactness.kind, grid.period?.start]).toEqual(['exact', '2026-03-10']);
    const undated = toCallHeatmap({ ...stats, call_activity: [] }, loquentContext(all));
    expect([undated.exactness.kind, undated.period]).toEqual(['approximate', null]);
  });

  it('F24: counts an hour that is said twice once', () => {
    expect(heatmapOf([monday, monday]).total).toBe(3);
  });

  it('F26: without cells is a grid of zeros', () => {
    expect(heatmapOf([])).toMatchObject({ total: 0, maximum: 0 });
  });

  it.each(['day_of_week', 'hour', 'count'] as const)(
    'refuses a cell without its %s, which stands nowhere',
    (name) => {
      for (const missing of [{ [name]: null }, { [name]: undefined }]) {
        expect(() => heatmapOf([monday, { ...sunday, ...missing }])).toThrow(
          expect.objectContaining({
            code: 'contract',
            endpoint: 'stats',
            issues: [{ path: `call_heatmap[1].${name}`, code: 'missing' }],
          }),
        );
      }
    },
  );
});

const insightsOf = (
  more: Partial<typeof messaging.response_insights> | object,
  phones?: readonly LoquentPhoneResponses[],
) =>
  toResponseInsights(
    deepFreeze({
      ...messaging,
      response_insights: {
        ...messaging.response_insights,
        ...(phones && { by_phone: phones }),
        ...more,
      },
    }),
    context,
  );
const phone = {
  phone_label: 'Front desk',
  responded_count: 3,
  unanswered_count: 1,
  response_rate: 75,
  avg_response_time_secs: 60.25,
};

describe('response insights', () => {
  it('show what was sent, hours of the organization', () => {
    const view = toResponseInsights(messaging, context);
    expect(view).toMatchObject({
      averageResponse: { value: 390.5, unit: 'seconds' },
      responseRate: { value: 50, unit: 'percent' },
      unanswered: { value: 1, unit: 'count' },
      peakHour: 10,
      timeZone: 'America/New_York',
      byPhone: [
        {
          phoneLabel: 'Front desk',
          respondedCount: 1,
          unansweredCount: 1,
          ratePercent: 50,
          averageResponseSeconds: 390.5,
        },
      ],
    });
    expect(view.unansweredByHour).toHaveLength(24);
    expect(toResponseInsights(messaging, loquentContext({ timeZone: 'Asia/Tokyo' }))).toEqual(view);
  });

  it('tell phones of one label apart, and name those of none', () => {
    const labels = ['Main', 'Main', 'Main (2)', '', 'Main'];
    const view = insightsOf(
      {},
      labels.map((phone_label) => ({ ...phone, phone_label })),
    );
    expect(view.byPhone.map(({ phoneLabel }) => phoneLabel)).toEqual([
      'Main',
      'Main (3)',
      'Main (2)',
      'Unknown phone',
      'Main (4)',
    ]);
  });

  it('F26: over nothing have no basis', () => {
    const nothing = {
      avg_response_time_secs: null,
      unanswered_count: 0,
      response_rate: 0,
      unresponded_by_hour: [],
    };
    const view = insightsOf(nothing, [
      { ...phone, responded_count: 0, unanswered_count: 0, response_rate: 0, avg_response_time_secs: null },
    ]);
    expect(view).toMatchObject({
      averageResponse: { value: null, absence: 'no_basis' },
      responseRate: { value: null, absence: 'no_basis' },
      unanswered: { value: 0 },
      peakHour: null,
      byPhone: [{ ratePercent: null, averageResponseSeconds: null }],
    });
    expect(insightsOf({ response_rate: 0 }).responseRate.value).toBe(0);
    expect(insightsOf({ avg_response_time_secs: undefined }).averageResponse.absence).toBe('not_sent');
  });

  it('compute the rates of phones where one that was sent is none', () => {
    const view = insightsOf({}, [
      { ...phone, response_rate: 66.6 },
      { ...phone, phone_label: 'Desk', response_rate: 400 },
    ]);
    expect(view.byPhone.map(({ ratePercent }) => ratePercent)).toEqual([75, 75]);
    const formulaOf = ({ origin }: typeof view) =>
      origin?.formulas.find(({ figureId }) => figureId === 'ratePercent');
    expect(formulaOf(view)?.computedBy).toBe('callscope');
    expect(formulaOf(insightsOf({}, [phone]))?.computedBy).toBe('system');
    expect(insightsOf({ response_rate: -1 }).responseRate).toEqual({
      value: null,
      unit: 'percent',
      absence: 'not_sent',
    });
  });

  it('take a sparse list of hours, and refuse an hour that says none', () => {
    expect(insightsOf({ unresponded_by_hour: [{ hour: 23, count: 4 }] })).toMatchObject({ peakHour: 23 });
    expect(() => insightsOf({ unresponded_by_hour: [{ count: 4 }] })).toThrow(
      expect.objectContaining({
        issues: [{ path: 'response_insights.unresponded_by_hour[0].hour', code: 'missing' }],
      }),
    );
  });
});
