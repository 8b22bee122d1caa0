import { createRanking, figure, type Ranking, withOrigin } from '@callscope/core';
import { sent } from '../../../views/formula';
import { toQuotient } from '../../../views/toQuotient';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynObjection, VirsynObjections } from '../../wire/VirsynObjections';
import { toViewPeriod } from '../toViewPeriod';
import { toNamedRows } from './toNamedRows';

/**
 * The most frequent objections in Virsyn's order, each row by itself, under whichever name the list was sent. Beside a
 * row stands what percent of it was handled, when that was sent and is a rate over something. They have no whole: how
 * often each was heard is counted, not in how many calls.
 */
export function toObjections(
  { period, top_objections, objections }: VirsynObjections,
  { asOfMs }: ViewContext,
): Ranking {
  const rows = toNamedRows(top_objections ?? objections, (row) => row.objection, 'Unnamed objection');
  const items = rows.map(({ id, label, row }) => ({
    id,
    label,
    figure: figure(row.count ?? null, 'count'),
    ...toDetail(row),
  }));
  return withOrigin(createRanking({ items, period: period ? toViewPeriod(period) : null }), {
    timeZone: 'UTC',
    asOfMs,
    formulas: [
      sent('figure', 'objections in analyzed calls', 'times the objection was heard'),
      sent('detail', 'objections', 'times it was handled', 'times it was heard'),
    ],
  });
}

function toDetail({ handling_rate, count }: VirsynObjection) {
  const handled = toQuotient(handling_rate, count, 'percent');
  return handled.value === null ? {} : { detail: [handled, ' handled'] };
}
