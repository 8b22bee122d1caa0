import type { Period } from '@callscope/core';
import { answerDays } from '../../scope/answerDays';
import { answerPresets } from '../../scope/answerPresets';
import type { PeriodAnswer } from '../../source';

const presets = ['today', 'yesterday', '7d', '30d', '90d', 'custom'] as const;

/** What functions with a range do with a period: everything but `all`. */
export function answerAnyRange(period: Period): PeriodAnswer {
  return answerPresets(presets, period);
}

/** What the days of functions with a range do with a period: everything but `all` and more than ten years. */
export function answerAnyDays(period: Period): PeriodAnswer {
  return answerDays(presets, period);
}
