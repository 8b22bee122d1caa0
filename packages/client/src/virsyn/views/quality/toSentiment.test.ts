import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { viewContext } from '../../../../test/support/viewContext';
import { virsynAnswers } from '../../../../test/support/virsynAnswers';
import type { VirsynSentimentDistribution } from '../../wire/VirsynQuality';
import { toSentiment } from './toSentiment';

const { quality } = virsynAnswers;
const sentimentOf = (more: VirsynSentimentDistribution | null = {}) =>
  toSentiment(
    deepFreeze({
      ...quality,
      quality: { sentiment_distribution: more && { ...quality.quality.sentiment_distribution, ...more } },
    }),
    viewContext(),
  );
const rowsOf = (view: ReturnType<typeof sentimentOf>) =>
  view.shares.map(({ id, count, sharePercent }) => [id, count, sharePercent]);
const shareFormula = (view: ReturnType<typeof sentimentOf>) =>
  view.origin?.formulas.find(({ figureId }) => figureId === 'sharePercent');

it('shows the percentages as sent, of the calls that have a sentiment', () => {
  const view = sentimentOf();
  expect(rowsOf(view)).toEqual([
    ['positive', 72, 60.5],
    ['neutral', 36, 30.3],
    ['negative', 11, 9.2],
  ]);
  expect([view.whole, view.isPartition, view.unlistedCount]).toEqual([119, true, 0]);
  expect(shareFormula(view)).toMatchObject({
    computedBy: 'system',
    denominator: { label: 'calls that have a sentiment', value: 119 },
  });
});

it('does not mend percentages that were rounded apart', () => {
  expect(rowsOf(sentimentOf({ positive_pct: 61.3 })).map(([, , percent]) => percent)).toEqual([
    61.3, 30.3, 9.2,
  ]);
});

it.each([{ positive_pct: 101 }, { negative_pct: -1 }, { neutral_pct: null }, { neutral_pct: 90 }])(
  'F22: computes percentages that cannot be those of three parts, %j',
  (more) => {
    const view = sentimentOf(more);
    expect(rowsOf(view).map(([, , percent]) => percent)).toEqual([60.5, 30.3, 9.2]);
    expect(shareFormula(view)?.computedBy).toBe('callscope');
  },
);

it('F26: has no percentages of no calls, which were sent', () => {
  const zeros = { positive: 0, neutral: 0, negative: 0, positive_pct: 0, neutral_pct: 0, negative_pct: 0 };
  expect(rowsOf(sentimentOf(zeros))).toEqual([
    ['positive', 0, null],
    ['neutral', 0, null],
    ['negative', 0, null],
  ]);
  expect(sentimentOf(zeros)).not.toHaveProperty('absence');
});

it('is not sent where a count was not', () => {
  const views = [
    sentimentOf({ neutral: null }),
    sentimentOf(null),
    toSentiment({ ...quality, quality: null }, viewContext()),
  ];
  for (const view of views) {
    expect([view.shares, view.absence]).toEqual([[], 'not_sent']);
    expect(shareFormula(view)?.denominator?.value).toBe(null);
  }
});
