import { createRanking, figure, type Ranking, sum, withOrigin } from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import { orNotSent } from '../../../views/orNotSent';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynObjections } from '../../wire/VirsynObjections';
import { toViewPeriod } from '../toViewPeriod';
import { toNamedRows } from './toNamedRows';

/**
 * The most frequent buying signals in Virsyn's order, each row by itself, under whichever name the list was sent, and
 * what percent of all signals each is; without shares when the total was not sent or the rows exceed it. Not sent where
 * neither name was.
 */
export function toBuyingSignals(
  { period, summary, buying_signals, top_buying_signals }: VirsynObjections,
  { asOfMs }: ViewContext,
): Ranking {
  const list = buying_signals ?? top_buying_signals;
  const rows = toNamedRows(list, ({ signal }) => signal, 'Unnamed signal');
  const total = summary?.total_buying_signals ?? null;
  const isWhole = total !== null && sum(rows.map(({ row }) => row.count ?? 0)) <= total;
  const ranking = createRanking({
    items: rows.map(({ id, label, row }) => ({ id, label, figure: figure(row.count ?? null, 'count') })),
    whole: isWhole ? figure(total, 'count') : null,
    period: period ? toViewPeriod(period) : null,
  });
  const basis = 'buying signals in analyzed calls';
  const all = ['all buying signals', total] as const;
  return withOrigin(orNotSent(ranking, list != null), {
    timeZone: 'UTC',
    asOfMs,
    formulas: [
      sent('figure', basis, 'times the signal was heard'),
      ...(isWhole
        ? [sent('whole', basis, all), computed('sharePercent', basis, 'times the signal was heard', all)]
        : []),
    ],
  });
}
