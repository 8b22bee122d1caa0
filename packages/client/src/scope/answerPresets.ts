import type { Period } from '@callscope/core';
import type { PeriodAnswer } from '../source';

/** What a source does with a period that shows these ranges exactly and no others. */
export function answerPresets(
  presets: readonly Period['preset'][],
  { preset }: Pick<Period, 'preset'>,
): PeriodAnswer {
  return presets.includes(preset) ? { kind: 'exact' } : { kind: 'none', presets };
}
