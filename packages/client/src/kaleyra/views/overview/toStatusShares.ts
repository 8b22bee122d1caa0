import { createShareSet, type ShareSet, withOrigin } from '@callscope/core';
import { byKey } from '../../../views/byKey';
import { computed, sent } from '../../../views/formula';
import type { ViewContext } from '../../../views/ViewContext';
import { kaleyraDayZone } from '../../scope/kaleyraDayZone';
import type { KaleyraOverview } from '../../wire/KaleyraOverview';
import { toViewPeriod } from '../toViewPeriod';
import { describeStatus } from '../words/describeStatus';
import { toFreshness } from './toFreshness';

/**
 * How the legs of a range ended, in the order sent. Each leg has one status: what of all legs no status lists is
 * unlisted. Where the statuses add up to more than all legs, the shares are of those that they list.
 */
export function toStatusShares(overview: KaleyraOverview, context: ViewContext): ShareSet {
  const { call_volume, status_breakdown } = overview;
  const shares = byKey(status_breakdown, ({ status }) => status).map(([id, { status, count }]) => ({
    id,
    label: describeStatus(status).label ?? 'No status',
    count,
  }));
  const listed = shares.reduce((total, { count }) => total + count, 0);
  const whole = Math.max(call_volume.total, listed);
  const view = createShareSet({ shares, whole, countedNoun: 'legs', period: toViewPeriod(context) });
  const all = ['legs of all services', call_volume.total] as const;
  const isListed = whole > call_volume.total;
  return withOrigin(view, {
    timeZone: kaleyraDayZone,
    asOfMs: toFreshness(overview, context.asOfMs),
    formulas: [
      sent('count', 'legs of all services', 'legs of the status'),
      computed(
        'sharePercent',
        isListed ? 'legs of the listed statuses' : 'legs of all services',
        'legs of the status',
        isListed ? ['legs of the listed statuses', listed] : all,
      ),
      isListed
        ? computed('whole', 'legs of the listed statuses', ['legs of the listed statuses', listed])
        : sent('whole', 'legs of all services', all),
      computed('unlistedCount', 'legs of all services', ['legs of no listed status', whole - listed]),
    ],
  });
}
