import type { ContractIssue } from '../../errors/ContractError';
import { dayMs } from '../../wire/dayMs';
import { findConflictingRows } from '../../wire/findConflictingRows';
import { findOtherPeriod } from './findOtherPeriod';
import type { KaleyraDailyVolume } from './KaleyraDailyVolume';

/**
 * How days are not those that were asked for: outside the range, or two of one date that differ.
 *
 * @param path of the list, empty for the whole answer
 */
export function findDailyMismatches(
  path: string,
  days: KaleyraDailyVolume,
  search: Readonly<Record<string, string>>,
): readonly ContractIssue[] {
  // India has one offset all year.
  const times = days.map(({ date }) => {
    const firstMs = Date.parse(`${date}T00:00:00+05:30`);
    return { firstMs, lastMs: firstMs + dayMs - 1 };
  });
  return [...findOtherPeriod(path, times, search), ...findConflictingRows(path, days, ({ date }) => date)];
}
