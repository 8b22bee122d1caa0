import { type DailyVolumeRow, dailyVolumeColumnar } from '@callscope/core';
import type { LegSelection } from '../call-log/LegSelection';

/** `daily_volume`: India's days, ascending, those without legs left out (both inferred). */
export function printDailyVolume(selection: LegSelection): readonly DailyVolumeRow[] {
  return dailyVolumeColumnar(selection.toColumns(), { timeZone: 'Asia/Kolkata' });
}
