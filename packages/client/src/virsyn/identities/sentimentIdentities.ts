import type { FigurePath } from '../../identities/FigurePath';
import type { Identity } from '../../identities/Identity';
import type { VirsynAnswers } from './VirsynAnswers';

const positive = 'quality.quality.sentiment_distribution.positive';
const neutral = 'quality.quality.sentiment_distribution.neutral';
const negative = 'quality.quality.sentiment_distribution.negative';
const dailyPositive = 'timeseries.data[].positive_sentiment_calls';
const dailyNeutral = 'timeseries.data[].neutral_sentiment_calls';
const dailyNegative = 'timeseries.data[].negative_sentiment_calls';

/**
 * How calls felt: percentages are of the calls that have a sentiment. The published overview and quality disagree
 * about those of one period, so that they are compared with counts and not with one another.
 */
export const sentimentIdentities: readonly Identity<FigurePath<VirsynAnswers>>[] = [
  {
    name: 'sentiment_share',
    times: 100,
    slack: 0.05,
    figures: [
      ['quality.quality.sentiment_distribution.positive_pct', positive, [positive, neutral, negative]],
      ['quality.quality.sentiment_distribution.neutral_pct', neutral, [positive, neutral, negative]],
      ['quality.quality.sentiment_distribution.negative_pct', negative, [positive, neutral, negative]],
      [
        'overview.summary.positive_sentiment_pct',
        dailyPositive,
        [dailyPositive, dailyNeutral, dailyNegative],
      ],
      ['overview.summary.neutral_sentiment_pct', dailyNeutral, [dailyPositive, dailyNeutral, dailyNegative]],
      [
        'overview.summary.negative_sentiment_pct',
        dailyNegative,
        [dailyPositive, dailyNeutral, dailyNegative],
      ],
    ],
  },
  {
    name: 'sentiment_count',
    figures: [
      [positive, dailyPositive],
      [neutral, dailyNeutral],
      [negative, dailyNegative],
    ],
  },
  {
    name: 'trend_sentiment_share',
    rowsBy: ['date'],
    times: 100,
    slack: 0.05,
    figures: [
      ['quality.trend[].sentiment_positive_pct', dailyPositive, [dailyPositive, dailyNeutral, dailyNegative]],
    ],
  },
];
