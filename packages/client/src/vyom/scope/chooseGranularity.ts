import { chooseInterval, type ResolvedPeriod, usageLabel, usageLabelDays } from '@callscope/core';
import { gapMs } from '../../scope/gapMs';
import type { VyomGranularity } from '../params/VyomParams';
import { toSpan } from './toSpan';

/**
 * How long the buckets of a range should be, of what Vyom has: days up to 92 of them, weeks up to two years, months
 * beyond. Months also where Vyom would put two weeks of the range under one label, for example the first and the last
 * of 2024: nobody could tell them apart.
 */
export function chooseGranularity(range: ResolvedPeriod): VyomGranularity {
  const interval = chooseInterval(range);
  if (interval === 'hour') return 'day';
  return interval === 'week' && holdsLabelTwice(range) ? 'month' : interval;
}

/** Only the weeks at New Year have labels that mean two. */
function holdsLabelTwice(range: ResolvedPeriod): boolean {
  const firstYear = Number(range.start.slice(0, 4));
  const lastYear = Number(range.end.slice(0, 4));
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const dayMs of [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)]) {
      const meant = usageLabelDays(usageLabel(dayMs, 'week')).map(toSpan);
      if (meant.filter((span) => gapMs(span, range) < 0).length > 1) return true;
    }
  }
  return false;
}
