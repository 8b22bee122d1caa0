import type { Period } from '@callscope/core';
import type { PeriodAnswer } from '../../source';
import { dayCount } from '../../wire/dayCount';

const none: PeriodAnswer = { kind: 'none', presets: ['7d', '30d', '90d'] };

/**
 * What the heatmap does with a period: three presets exactly, for any other the shortest of the three that
 * has at least as many days, or 90 days. Days that are not days, or reversed, and periods of another name have no
 * answer.
 */
export function answerHeatmapRange(period: Period): PeriodAnswer {
  switch (period.preset) {
    case '7d':
    case '30d':
    case '90d':
      return { kind: 'exact' };
    case 'today':
    case 'yesterday':
      return { kind: 'nearest', period: { preset: '7d' } };
    case 'all':
      return { kind: 'nearest', period: { preset: '90d' } };
    case 'custom': {
      const days = dayCount(period.start, period.end);
      if (days === null) return none;
      return { kind: 'nearest', period: { preset: days <= 7 ? '7d' : days <= 30 ? '30d' : '90d' } };
    }
    // What runs without types may ask for a period that is newer than this page.
    default:
      return none;
  }
}
