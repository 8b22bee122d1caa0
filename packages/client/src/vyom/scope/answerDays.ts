import type { Period } from '@callscope/core';
import { answerDays as answerDaysOf } from '../../scope/answerDays';
import type { PeriodAnswer } from '../../source';

/** What a series of days does with a period: everything but two days that are further apart than ten years. */
export function answerDays(period: Period): PeriodAnswer {
  return answerDaysOf(['today', 'yesterday', '7d', '30d', '90d', 'all', 'custom'], period);
}
