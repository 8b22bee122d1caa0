import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { loquentAnswers } from '../../../../test/support/loquentAnswers';
import { loquentContext } from '../../../../test/support/loquentContext';
import type { LoquentFeatureMessages } from '../../wire/LoquentAiMessageOriginStats';
import { toAiMessages } from './toAiMessages';
import { toAiUsage } from './toAiUsage';

const answers = deepFreeze(structuredClone(loquentAnswers));
const context = loquentContext();

const usageOf = (costs: readonly (readonly [feature: string, cost: number])[], total_cost: number) =>
  toAiUsage(
    deepFreeze({
      total_tokens: 1,
      total_cost,
      cost_by_feature: costs.map(([feature, cost]) => ({ feature, cost })),
    }),
    context,
  );

describe('the use of AI', () => {
  it('is ranked by cost in dollars, with shares of all of it', () => {
    const view = toAiUsage(answers.aiUsageStats, context);
    expect(
      view.items.map(({ id, label, figure, sharePercent }) => [id, label, figure, sharePercent]),
    ).toEqual([
      ['Summarize Call', 'Summarize Call', { value: 3.25, unit: 'currency', currency: 'USD' }, 75.4],
      ['Realtime Turn', 'Realtime Turn', { value: 1.0625, unit: 'currency', currency: 'USD' }, 24.6],
    ]);
    expect(view.whole?.value).toBe(4.3125);
  });

  it('stands in order, each feature once and under some name', () => {
    const rows = [
      ['b', 1],
      ['a', 2],
      ['b', 1],
      ['', 2],
    ] as const;
    expect(usageOf(rows, 9).items.map(({ label }) => label)).toEqual(['a', 'Unknown', 'b']);
    expect(usageOf([], 0).items).toEqual([]);
    expect([usageOf([], 0).absence, usageOf([], 9).absence]).toEqual([undefined, 'not_sent']);
  });

  it.each([
    [
      [
        ['a', 0.1],
        ['b', 0.2],
      ],
      0.3,
      true,
    ],
    [[['a', 0.1]], 9, true],
    [[['a', 2]], 1.5, false],
    [
      [
        ['a', 1],
        ['b', 1],
      ],
      1.5,
      false,
    ],
    [
      [
        ['a', 1e300],
        ['b', 1e300],
      ],
      1e301,
      false,
    ],
    [
      [
        ['a', Number.MAX_VALUE],
        ['b', Number.MAX_VALUE],
      ],
      Number.MAX_VALUE,
      false,
    ],
  ] as const)('%j of %s has shares: %s', (rows, total, hasShares) => {
    const view = usageOf(rows, total);
    expect(view.whole !== null).toBe(hasShares);
    expect(view.items.every(({ sharePercent }) => (sharePercent === null) !== hasShares)).toBe(true);
  });
});

const messagesOf = (
  by_feature: readonly LoquentFeatureMessages[] | null,
  total_ai_messages: number | null = 9,
) => toAiMessages(deepFreeze({ by_feature, total_ai_messages }), context);

describe('messages that AI composed', () => {
  it('are ranked by count', () => {
    expect(toAiMessages(answers.aiMessageOriginStats, context).items).toEqual([
      { id: 'text_agent', label: 'Text Agent', figure: { value: 1, unit: 'count' }, sharePercent: 50 },
      { id: 'plan', label: 'Automated Plan', figure: { value: 1, unit: 'count' }, sharePercent: 50 },
    ]);
  });

  it('have a name where only one, or none, is sent, and no share of an unknown whole', () => {
    const rows = [
      { feature: 'text_agent', count: 1 },
      { label: 'Plan', count: 3 },
      { count: 2 },
      { count: 1 },
    ];
    const { items, whole } = messagesOf(rows, null);
    expect(items.map(({ id, label, sharePercent }) => [id, label, sharePercent])).toEqual([
      ['Plan', 'Plan', null],
      ['Unknown', 'Unknown', null],
      ['text_agent', 'Text Agent', null],
      ['Unknown (2)', 'Unknown', null],
    ]);
    expect(whole).toBe(null);
    expect(messagesOf(rows, 3).whole).toBe(null);
  });

  it('are refused where a feature has no count', () => {
    const issues = [{ path: 'by_feature[0].count', code: 'missing' }];
    expect(() => messagesOf([{ feature: 'plan' }])).toThrow(
      expect.objectContaining({ endpoint: 'ai-message-origin-stats', issues }),
    );
  });

  it('F26: of which no features are sent are not none', () => {
    expect(messagesOf(null)).toMatchObject({ absence: 'not_sent', items: [], whole: { value: 9 } });
    expect(toAiMessages({}, context)).toMatchObject({ absence: 'not_sent', items: [], whole: null });
    expect(messagesOf([], 9).absence).toBe('not_sent');
    expect(messagesOf([], 0)).not.toHaveProperty('absence');
  });
});
