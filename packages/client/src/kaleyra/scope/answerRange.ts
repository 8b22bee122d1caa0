import type { Period } from '@callscope/core';
import { answerPresets } from '../../scope/answerPresets';
import type { PeriodAnswer } from '../../source';

/** The ranges of Kaleyra: everything but `all`, since a range of it needs a beginning. */
export const kaleyraPresets = ['today', 'yesterday', '7d', '30d', '90d', 'custom'] as const;

/** What Kaleyra does with a period. */
export function answerRange(period: Period): PeriodAnswer {
  return answerPresets(kaleyraPresets, period);
}
