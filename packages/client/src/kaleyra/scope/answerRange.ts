import type { Period } from '@callscope/core';
import { answerPresets } from '../../scope/answerPresets';
import type { PeriodAnswer } from '../../source';

/** What Kaleyra does with a period: everything but `all`, since a range of it needs a beginning. */
export function answerRange(period: Period): PeriodAnswer {
  return answerPresets(['today', 'yesterday', '7d', '30d', '90d', 'custom'], period);
}
