import type { Period } from '@callscope/core';
import type { PeriodAnswer } from '../../source';
import { dayMs } from '../../wire/dayMs';

/** Ten years. A slip of the pen in a year would ask for a chart of a million days. */
const maxDayCount = 3_660;

/** What a series of days does with a period: everything but two days that are further apart than ten years. */
export function answerDays(period: Period): PeriodAnswer {
  return period.preset === 'custom' &&
    Date.parse(period.end) - Date.parse(period.start) >= maxDayCount * dayMs
    ? { kind: 'none', presets: ['today', 'yesterday', '7d', '30d', '90d', 'all', 'custom'] }
    : { kind: 'exact' };
}
