import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelStages } from './funnelStages';

function stagesOf(...counts: readonly number[]) {
  return deepFreeze(counts.map((count, index) => ({ id: `s${index}`, label: `Stage ${index}`, count })));
}

describe('funnelStages', () => {
  it('R15 computes each rate from the counts', () => {
    const funnel = funnelStages(stagesOf(150, 110, 85, 25, 12));
    expect(funnel.stages.map(({ stepPercent }) => stepPercent)).toEqual([null, 73.3, 77.3, 29.4, 48]);
    expect(funnel.stages.map(({ sharePercent }) => sharePercent)).toEqual([100, 73.3, 56.7, 16.7, 8]);
    expect(funnel).toMatchObject({
      kind: 'funnel',
      overallPercent: 8,
      biggestDrop: { fromId: 's2', toId: 's3', lostCount: 60, lostPercent: 70.6 },
      countedNoun: 'calls',
      period: null,
    });
    expect(funnel.stages[1]).toEqual({
      id: 's1',
      label: 'Stage 1',
      count: 110,
      sharePercent: 73.3,
      stepPercent: 73.3,
    });
  });

  it('lets a stage exceed the one before', () => {
    const funnel = funnelStages(stagesOf(10, 15));
    expect(funnel.stages[1]).toMatchObject({ sharePercent: 150, stepPercent: 150 });
    expect(funnel.biggestDrop).toBeNull();
  });

  it('has no rate over a stage of 0', () => {
    const funnel = funnelStages(stagesOf(0, 0, 5));
    expect(funnel.stages.map(({ stepPercent }) => stepPercent)).toEqual([null, null, null]);
    expect(funnel.stages.map(({ sharePercent }) => sharePercent)).toEqual([null, null, null]);
    expect(funnel.overallPercent).toBeNull();
  });

  it('writes no minus before a zero', () => {
    expect(funnelStages(stagesOf(-0)).stages[0]?.count).toBe(0);
  });

  it('writes no minus before a sent zero', () => {
    const funnel = funnelStages(stagesOf(2, 1), { stepPercents: [null, -0], overallPercent: -0 });
    expect(funnel.stages[1]?.stepPercent).toBe(0);
    expect(funnel.overallPercent).toBe(0);
  });

  it.each([
    [{ stepPercents: [null] }, 'options.stepPercents'],
    [{ overallPercent: -1 }, 'options.overallPercent'],
  ])('says what is out of range in %o', (options, argument) => {
    expect(() => funnelStages(stagesOf(2, 1), options)).toThrow(
      expect.objectContaining({ code: 'out_of_range', argument }),
    );
  });

  it('names the first of several equal drops', () => {
    expect(funnelStages(stagesOf(30, 20, 10)).biggestDrop).toEqual({
      fromId: 's0',
      toId: 's1',
      lostCount: 10,
      lostPercent: 33.3,
    });
  });

  it('shows the rates that a server sent, except over nothing', () => {
    const funnel = funnelStages(stagesOf(150, 110, 0, 3), {
      stepPercents: deepFreeze([null, 73.4, null, 0]),
      overallPercent: 2.1,
    });
    expect(funnel.stages.map(({ stepPercent }) => stepPercent)).toEqual([null, 73.4, 0, null]);
    expect(funnel.overallPercent).toBe(2.1);
    const nothing = funnelStages(stagesOf(0, 0), { stepPercents: [null, 0], overallPercent: 0 });
    expect(nothing.stages[1]?.stepPercent).toBeNull();
    expect(nothing.overallPercent).toBeNull();
  });

  it('carries the noun and the period', () => {
    const period = { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' };
    expect(funnelStages([], { countedNoun: 'leads', period })).toEqual({
      kind: 'funnel',
      stages: [],
      overallPercent: null,
      biggestDrop: null,
      countedNoun: 'leads',
      period,
    });
  });

  it.each([
    [[{ id: '', label: 'A', count: 1 }], 'stages[0].id to be a text that is not empty, got ""'],
    [[{ id: 'a', label: '', count: 1 }], 'stages[0].label to be a text that is not empty, got ""'],
    [
      [{ id: 'a', label: 'A', count: -1 }],
      'stages[0].count to be a whole number from 0 to 9007199254740991, got -1',
    ],
    [[{ id: 'a', label: 'A', count: Number.NaN }], 'stages[0].count to be a finite number, got NaN'],
    [
      [
        { id: 'a', label: 'A', count: 1 },
        { id: 'a', label: 'B', count: 1 },
      ],
      'stages[1].id to be unique, got "a"',
    ],
  ])('refuses the stages %o', (stages, message) => {
    expect(() => funnelStages(stages)).toThrow(`funnelStages requires ${message}`);
  });

  it.each([
    [{ stepPercents: [null] }, 'options.stepPercents to hold 2 values, got 1'],
    [{ stepPercents: [null, -1] }, 'options.stepPercents[1] to be from 0 to 9007199254740991, got -1'],
    [{ stepPercents: [null, Number.NaN] }, 'options.stepPercents[1] to be a finite number, got NaN'],
    [{ overallPercent: -0.1 }, 'options.overallPercent to be from 0 to 9007199254740991, got -0.1'],
    [{ countedNoun: '' }, 'options.countedNoun to be a text that is not empty, got ""'],
  ])('refuses the options %o', (options, message) => {
    expect(() => funnelStages(stagesOf(2, 1), options)).toThrow(`funnelStages requires ${message}`);
  });

  it.each([
    [() => funnelStages(JSON.parse('null')), 'stages to be a list, got null'],
    [
      () => funnelStages(stagesOf(2), { stepPercents: JSON.parse('{}') }),
      'options.stepPercents to be a list, got [object Object]',
    ],
  ])('refuses what is no list', (create, message) => {
    expect(create).toThrow(
      expect.objectContaining({ code: 'missing', message: `funnelStages requires ${message}` }),
    );
  });

  it('agrees with exact fractions and names a drop exactly when something is lost', () => {
    const counts = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 6 });
    const percent = (part: number, whole: number) =>
      whole === 0 ? null : new Rational(BigInt(part) * 100n, BigInt(whole)).roundHalfAwayFromZero(1);
    fc.assert(
      fc.property(counts, (list) => {
        const { stages, overallPercent, biggestDrop } = funnelStages(stagesOf(...list));
        expect(stages.map(({ stepPercent }) => stepPercent)).toEqual(
          list.map((count, index) => (index === 0 ? null : percent(count, list[index - 1] ?? 0))),
        );
        expect(overallPercent).toBe(percent(list[list.length - 1] ?? 0, list[0] ?? 0));
        const losses = list.slice(1).map((count, index) => (list[index] ?? 0) - count);
        expect(biggestDrop?.lostCount ?? 0).toBe(Math.max(0, ...losses));
      }),
      propertyRuns,
    );
  });
});
