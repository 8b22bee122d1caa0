import type { Period } from '@callscope/core';
import type { PeriodAnswer } from '../source';
import { dayMs } from '../wire/dayMs';
import { answerPresets } from './answerPresets';

/** Ten years. A slip of the pen in a year would ask for a chart of a million days. */
const maxDayCount = 3_660;

/** What a series of days does with a period: as {@link answerPresets}, and nothing of more than ten years. */
export function answerDays(presets: readonly Period['preset'][], period: Period): PeriodAnswer {
  return period.preset === 'custom' &&
    Date.parse(period.end) - Date.parse(period.start) >= maxDayCount * dayMs
    ? { kind: 'none', presets }
    : answerPresets(presets, period);
}
