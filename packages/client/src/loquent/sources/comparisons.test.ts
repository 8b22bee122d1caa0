import type { KpiSet, Period } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { json } from '../../../test/support/createFakeFetch';
import { loquentAnswers } from '../../../test/support/loquentAnswers';
import {
  askedBy,
  compared,
  endpoints,
  names,
  organizationTimeZone,
  scopeOf,
  sources,
  threeDays,
} from '../../../test/support/loquentSources';
import { createLoquentTestClient } from '../../../test/support/loquentTestClient';
import { custom } from '../../../test/support/scopeOf';
import { viewOf } from '../../../test/support/viewOf';
import type { Source } from '../../source';

describe('beside the range before', () => {
  const previousOf = (name: (typeof compared)[number], period: Period) => {
    const comparison = sources[name].comparison?.(scopeOf(period));
    return comparison ? askedBy(comparison.query.queryKey) : comparison;
  };

  it.each([
    ...['today', '7d', '30d', '90d', 'all'].map((preset) => ({ preset }) as Period), // five presets
    threeDays,
    custom('1000-01-01', '1000-01-02'),
  ])('%j is compared with nothing: it is still running, or has none', (period) => {
    for (const name of compared) expect(previousOf(name, period)).toBe(null);
  });

  it.each([
    [{ preset: 'yesterday' } as const, '2026-03-10', '2026-03-10'],
    [custom('2026-03-09', '2026-03-11'), '2026-03-06', '2026-03-08'],
  ])('%j of the organization is compared with as many days before it', (period, start, end) => {
    for (const name of compared) {
      expect(previousOf(name, period)).toEqual([
        endpoints[name],
        { time_range: JSON.stringify({ custom: { start, end } }) },
      ]);
    }
  });

  it('only key figures are compared', () => {
    for (const name of names) {
      expect('comparison' in sources[name]).toBe(compared.some((one) => one === name));
    }
  });

  it('puts the earlier figures beside the current, but for those of no range', async () => {
    const { client } = createLoquentTestClient(
      ({ url }) => {
        const isEarlier = url.includes('2026-03-10');
        return url.includes('engagement')
          ? json({ ...loquentAnswers.engagementStats, active_contacts: isEarlier ? 4 : 5 })
          : json({ ...loquentAnswers.stats, call_activity: [], total_calls: isEarlier ? 100 : 150 });
      },
      { organizationTimeZone },
    );
    const changes = async (source: Source<KpiSet>) => {
      const scope = scopeOf({ preset: 'yesterday' });
      const comparison = source.comparison?.(scope);
      if (!comparison) throw new Error('yesterday has a day before it');
      expect(comparison.query.retry).toBe(false);
      const previous = await viewOf(
        Object.assign(() => comparison.query, source),
        scope,
      );
      return comparison
        .compare(await viewOf(source, scope), previous)
        .kpis.map(({ comparison: beside }) => beside?.change.value);
    };
    expect(await changes(client.sources.callKpis)).toEqual([50, 0, 0, 0]);
    expect(await changes(client.sources.engagement)).toEqual([25, undefined]);
  });
});
