import type { Period, RollingPeriod } from '@callscope/core';

/**
 * A period as Kaleyra means it: its `7d` and `30d` are so many times 24 hours until now, which touch 8 and 31 days;
 * all others are whole days.
 */
export function toSystemPeriod(period: Period): Period | RollingPeriod {
  if (period.preset === '7d') return { preset: 'rolling', hours: 7 * 24 };
  if (period.preset === '30d') return { preset: 'rolling', hours: 30 * 24 };
  return period;
}
