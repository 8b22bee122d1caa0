import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { messagingAnswer, statsAnswer } from '../../../../test/support/loquentAnswers';
import { loquentContext } from '../../../../test/support/loquentContext';
import type { LoquentHeatmapCell } from '../../wire/LoquentHeatmapCell';
import { toCallHeatmap } from './toCallHeatmap';
import { toMessageHeatmap } from './toMessageHeatmap';

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

  it('has the colours of the system, which a maximum of nothing does not say', () => {
    const maximumOf = (call_heatmap_max: number) =>
      toCallHeatmap(deepFreeze({ ...stats, call_heatmap_max }), context).colourMaximum;
    expect([maximumOf(12), maximumOf(0)]).toEqual([12, undefined]);
    expect(
      toMessageHeatmap(deepFreeze({ ...messaging, message_heatmap_max: 7 }), context).colourMaximum,
    ).toBe(7);
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
    const none = { total_calls: 0, call_heatmap: [], call_heatmap_max: 0 };
    const grid = toCallHeatmap(deepFreeze({ ...stats, ...none }), context);
    expect(grid).toMatchObject({ total: 0, maximum: 0 });
    expect(grid).not.toHaveProperty('absence');
    expect(heatmapOf([monday])).not.toHaveProperty('absence');
  });

  it.each([
    { total_calls: 0, call_heatmap_max: 30 },
    { total_calls: 30, call_heatmap_max: 0 },
  ])('F26: without cells of more than nothing, %j, was not sent', (some) => {
    const grid = toCallHeatmap(
      deepFreeze({ ...stats, call_heatmap: [], ...some }),
      loquentContext({ timeZone: 'UTC' }),
    );
    expect(grid.absence).toBe('not_sent');
    expect(grid.origin?.formulas.map(({ numerator }) => numerator.value)).toEqual([null, null, null]);
    expect(toMessageHeatmap(deepFreeze({ ...messaging, message_heatmap: [] }), context).absence).toBe(
      'not_sent',
    );
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
