import { createRanking, figure, type Ranking, rate, withOrigin } from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import { orNotSent } from '../../../views/orNotSent';
import { toQuotient } from '../../../views/toQuotient';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynObjection, VirsynObjections } from '../../wire/VirsynObjections';
import { toViewPeriod } from '../toViewPeriod';
import { toNamedRows } from './toNamedRows';

/**
 * The most frequent objections in Virsyn's order, each row by itself, under whichever name the list was sent. Beside a
 * row stands what percent of it was handled, as sent, or computed for all rows when one was sent without; left out over
 * nothing. They have no whole: how often each was heard is counted, not in how many calls. Not sent where neither name
 * was.
 */
export function toObjections(
  { period, top_objections, objections }: VirsynObjections,
  { asOfMs }: ViewContext,
): Ranking {
  const list = top_objections ?? objections;
  const isSent = !list?.some((row) => row.handling_rate == null && toHandled(row) !== null);
  const rows = toNamedRows(list, (row) => row.objection, 'Unnamed objection');
  const items = rows.map(({ id, label, row }) => ({
    id,
    label,
    figure: figure(row.count ?? null, 'count'),
    ...toDetail(isSent ? row.handling_rate : toHandled(row), row.count),
  }));
  const ranking = createRanking({ items, period: period ? toViewPeriod(period) : null });
  return withOrigin(orNotSent(ranking, list != null), {
    timeZone: 'UTC',
    asOfMs,
    formulas: [
      sent('figure', 'objections in analyzed calls', 'times the objection was heard'),
      (isSent ? sent : computed)('detail', 'objections', 'times it was handled', 'times it was heard'),
    ],
  });
}

/** What percent of an objection was handled; `null` where its counts do not say. */
function toHandled({ handled_count, count }: VirsynObjection): number | null {
  return handled_count == null || count == null || handled_count > count ? null : rate(handled_count, count);
}

function toDetail(percent: number | null | undefined, count: number | null | undefined) {
  const handled = toQuotient(percent, count, 'percent');
  return handled.value === null ? {} : { detail: [handled, ' handled'] };
}
