import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AiUsage, aiCostByFeature } from './aiCostByFeature';

const use = (feature: string, cost: number, tokens = 1): AiUsage => ({ feature, tokens, cost });

describe('aiCostByFeature', () => {
  it('adds up by feature, the costliest first, equal costs by name', () => {
    const usage = deepFreeze([
      use('extract_todos', 0.3, 5),
      use('SummarizeCall', 0.1, 100),
      use('transcription', 0.3, 0),
      use('summarize_call', 0.2, 20),
      use('analyze-call', 4, 3),
    ]);
    expect(aiCostByFeature(usage)).toStrictEqual({
      totalTokens: 128,
      totalCost: 4.9,
      costByFeature: [
        { feature: 'Analyze Call', cost: 4 },
        { feature: 'Extract Todos', cost: 0.3 },
        { feature: 'Summarize Call', cost: 0.3 },
        { feature: 'Transcription', cost: 0.3 },
      ],
    });
  });

  it('S1 adds ten times 0.1 to 1', () => {
    const costs = aiCostByFeature(Array.from({ length: 10 }, () => use('a', 0.1)));
    expect(costs.totalCost).toBe(1);
    expect(costs.costByFeature).toEqual([{ feature: 'A', cost: 1 }]);
  });

  it('loses no small cost beside a large one', () => {
    const small = Array.from({ length: 1000 }, () => use('a', 1e-7));
    expect(aiCostByFeature([use('a', 1e9), ...small]).totalCost).toBe(1000000000.0001);
  });

  it('is zero for nothing', () => {
    expect(aiCostByFeature([])).toStrictEqual({ totalTokens: 0, totalCost: 0, costByFeature: [] });
    expect(aiCostByFeature([use('a', -0, -0)])).toStrictEqual({
      totalTokens: 0,
      totalCost: 0,
      costByFeature: [{ feature: 'A', cost: 0 }],
    });
  });

  it.each([
    [use('', 1), 'usage[1].feature to be a text that is not empty, got ""'],
    [use('a', -0.01), 'usage[1].cost to be from 0 to 9007199254740991, got -0.01'],
    [use('a', Infinity), 'usage[1].cost to be a finite number, got Infinity'],
    [use('a', 1, 1.5), 'usage[1].tokens to be a whole number from 0 to 9007199254740991, got 1.5'],
    [
      use('a', 1, Number.MAX_SAFE_INTEGER),
      'usage to be a whole number from 0 to 9007199254740991, got 9007199254740992',
    ],
  ])('refuses %o', (wrong, message) => {
    expect(() => aiCostByFeature([use('a', 1), wrong])).toThrow(`aiCostByFeature requires ${message}`);
  });

  it('takes tokens up to 2^53 - 1', () => {
    const usage = [use('a', 1, 0), use('a', 1, Number.MAX_SAFE_INTEGER)];
    expect(aiCostByFeature(usage).totalTokens).toBe(Number.MAX_SAFE_INTEGER);
  });

  const uses = fc
    .tuple(fc.constantFrom('a_b', 'AB', 'aB', 'c', 'd'), fc.nat(1_000_000), fc.nat(1_000_000))
    .map(([feature, micros, tokens]) => ({ use: use(feature, micros / 1_000_000, tokens), micros }));

  it('agrees with whole millionths, in any order', () => {
    fc.assert(
      fc.property(fc.array(uses, { maxLength: 30 }), (list) => {
        const costs = aiCostByFeature(deepFreeze(list.map((one) => one.use)));
        const names: Record<string, string> = { a_b: 'A B', AB: 'AB', aB: 'A B', c: 'C', d: 'D' };
        const millionths: Record<string, number> = {};
        for (const { use: one, micros } of list) {
          const name = names[one.feature] ?? '';
          millionths[name] = (millionths[name] ?? 0) + micros;
        }
        const total = Object.values(millionths).reduce((sum, part) => sum + part, 0);
        expect(costs.totalCost).toBe(total / 1_000_000);
        expect(Object.fromEntries(costs.costByFeature.map(({ feature, cost }) => [feature, cost]))).toEqual(
          Object.fromEntries(Object.entries(millionths).map(([name, part]) => [name, part / 1_000_000])),
        );
        expect(costs.totalTokens).toBe(list.reduce((sum, one) => sum + one.use.tokens, 0));
        expect(aiCostByFeature(list.map((one) => one.use).reverse())).toEqual(costs);
      }),
      propertyRuns,
    );
  });

  it('never puts a smaller cost or, of equal costs, a later name before another', () => {
    fc.assert(
      fc.property(fc.array(uses, { maxLength: 30 }), (list) => {
        const rows = aiCostByFeature(
          list.map(({ use: one, micros }) => ({ ...one, cost: micros % 3 })),
        ).costByFeature;
        for (const [index, row] of rows.entries()) {
          const before = rows[index - 1];
          if (before === undefined) continue;
          expect(before.cost > row.cost || (before.cost === row.cost && before.feature < row.feature)).toBe(
            true,
          );
        }
      }),
      propertyRuns,
    );
  });
});
