import type { Period } from '@callscope/core';
import type { Scope, Source } from '../../../src/source';

/**
 * What a source does with the periods that the tables of ranges have as columns, in their words: the presets, two days
 * that have passed, and two of which one is today.
 */
export function describeRanges(source: Source<unknown>, scope: Scope): readonly string[] {
  const presets = ['today', 'yesterday', '7d', '30d', '90d', 'all'] as const;
  const periods: readonly Period[] = [
    ...presets.map((preset) => ({ preset })),
    { preset: 'custom', start: dayBefore(scope, 9), end: dayBefore(scope, 8) },
    { preset: 'custom', start: dayBefore(scope, 1), end: dayBefore(scope, 0) },
  ];
  return periods.map((period) => {
    const answer = source.answer(period);
    if (answer.kind === 'nearest') return `nearest: ${answer.period.preset}`;
    const isCompared = answer.kind === 'exact' && source.comparison?.({ ...scope, period });
    return isCompared ? 'exact, compared' : answer.kind;
  });
}

// In the afternoon of UTC, which all scopes of the tests are of, it is the same day in all zones of their systems.
const dayBefore = ({ now }: Scope, count: number) =>
  new Date(Date.parse(String(now)) - count * 86_400_000).toISOString().slice(0, 10);
