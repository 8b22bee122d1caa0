import type { Period } from '@callscope/core';
import { answerDays } from '../../scope/answerDays';
import type { PeriodAnswer } from '../../source';
import { kaleyraPresets } from './answerRange';

/** What Kaleyra's days do with a period: everything but `all`, and two days that are further apart than ten years. */
export function answerDailyRange(period: Period): PeriodAnswer {
  return answerDays(kaleyraPresets, period);
}
