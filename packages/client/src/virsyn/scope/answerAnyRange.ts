import type { Period } from '@callscope/core';
import { answerPresets } from '../../scope/answerPresets';
import type { PeriodAnswer } from '../../source';

/** What functions with a range do with a period: everything but `all`. */
export function answerAnyRange(period: Period): PeriodAnswer {
  return answerPresets(['today', 'yesterday', '7d', '30d', '90d', 'custom'], period);
}
