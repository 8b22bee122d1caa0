import { type DailyVolumeRow, dailyVolumeColumnar } from '@callscope/core';
import type { LegSelection } from '../call-log/LegSelection';

/**
 * `daily_volume`: India's days, ascending, those without legs left out (both inferred). Inferred too: a day whose legs
 * are all of other services, such as click-to-call, is there with two zeros. The sources do not say whether the query
 * counts among all legs or looks at those two services alone.
 */
export function printDailyVolume(selection: LegSelection): readonly DailyVolumeRow[] {
  return dailyVolumeColumnar(selection.toColumns(), { timeZone: 'Asia/Kolkata' });
}
