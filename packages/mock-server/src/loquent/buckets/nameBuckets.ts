import type { BucketInterval } from '@callscope/core';
import { type BucketName, nameBucket } from './nameBucket';

/**
 * Names the buckets of a series, which come in order of time. An hour that a clock set back shows twice has its
 * distance from UTC in both labels, so that no two are alike. Inferred, as the names themselves.
 * @param coreLabels as core labels them
 * @param withYear whether a day's label needs its year
 */
export function nameBuckets(
  interval: BucketInterval,
  coreLabels: readonly string[],
  withYear: boolean,
): readonly BucketName[] {
  const names = coreLabels.map((coreLabel) => nameBucket(interval, coreLabel, withYear));
  if (interval !== 'hour') return names;
  const counts = new Map<string, number>();
  for (const { label } of names) counts.set(label, (counts.get(label) ?? 0) + 1);
  return names.map(({ date, label }) => ({
    date,
    label: counts.get(label) === 1 ? label : `${label} (UTC${date.slice(16)})`,
  }));
}
