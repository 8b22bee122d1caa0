import { createShareSet, type ShareSet, sum, withOrigin } from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import { orNotSent } from '../../../views/orNotSent';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynQuality, VirsynSentimentDistribution } from '../../wire/VirsynQuality';
import { toViewPeriod } from '../toViewPeriod';

const sentiments = [
  { id: 'positive', label: 'Positive', member: 'positive_pct' },
  { id: 'neutral', label: 'Neutral', member: 'neutral_pct' },
  { id: 'negative', label: 'Negative', member: 'negative_pct' },
] as const;

/**
 * The calls that have a sentiment, by it, with the percentages as Virsyn sent them; where one is missing or they cannot
 * be parts of one whole, all three are computed from the counts. Not sent unless all three counts are there.
 */
export function toSentiment({ period, quality }: VirsynQuality, { asOfMs }: ViewContext): ShareSet {
  const distribution = quality?.sentiment_distribution ?? {};
  const counted = sentiments.flatMap(({ id, label, member }) => {
    const count = distribution[id] ?? null;
    return count === null ? [] : [{ id, label, count, sharePercent: distribution[member] }];
  });
  const held = counted.length === sentiments.length ? counted : [];
  const isSent = areShares(distribution);
  const shares = createShareSet({
    shares: isSent ? held : held.map((share) => ({ ...share, sharePercent: null })),
    period: toViewPeriod(period),
  });
  const basis = 'calls that have a sentiment';
  const whole = [basis, held.length === 0 ? null : shares.whole] as const;
  return withOrigin(orNotSent(shares, held.length > 0), {
    timeZone: 'UTC',
    asOfMs,
    formulas: [
      sent('count', basis, 'calls of the sentiment'),
      (isSent ? sent : computed)('sharePercent', basis, 'calls of the sentiment', whole),
      computed('whole', basis, whole),
    ],
  });
}

/** Whether three percentages were sent that parts of one whole can have, each rounded by itself to a half at most. */
function areShares(distribution: VirsynSentimentDistribution): boolean {
  const percents = sentiments.map(({ member }) => distribution[member] ?? Number.NaN);
  return percents.every((percent) => percent >= 0 && percent <= 100) && sum(percents) <= 101.5;
}
