import type { Period } from '@callscope/core';
import { answerDays } from '../../scope/answerDays';
import { answerPresets } from '../../scope/answerPresets';
import type { PeriodAnswer } from '../../source';

const presets = ['today', 'yesterday', '7d', '30d', '90d', 'all', 'custom'] as const;

/** What endpoints with a range do with a period: any of them exactly. */
export function answerTimeRange(period: Period): PeriodAnswer {
  return answerPresets(presets, period);
}

/** What series and heatmaps do with a period: any of them exactly, but for more than ten years. */
export function answerTimeDays(period: Period): PeriodAnswer {
  return answerDays(presets, period);
}
