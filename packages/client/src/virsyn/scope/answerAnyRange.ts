import type { Period } from '@callscope/core';
import type { PeriodAnswer } from '../../source';

/** What overview and funnel do with a period: everything but `all`. */
export function answerAnyRange(period: Period): PeriodAnswer {
  return period.preset === 'all'
    ? { kind: 'none', presets: ['today', 'yesterday', '7d', '30d', '90d', 'custom'] }
    : { kind: 'exact' };
}
