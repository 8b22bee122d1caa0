import type { Period } from '@callscope/core';
import { answerPresets } from '../../scope/answerPresets';
import type { PeriodAnswer } from '../../source';

/** What endpoints with a range do with a period: any of them exactly. */
export function answerTimeRange(period: Period): PeriodAnswer {
  return answerPresets(['today', 'yesterday', '7d', '30d', '90d', 'all', 'custom'], period);
}
