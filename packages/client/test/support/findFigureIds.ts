import type { Phrase, ViewModel } from '@callscope/core';
import { hasQuotient } from './hasQuotient';

const members: Readonly<Record<string, readonly string[]>> = {
  heatmap: ['count', 'total', 'maximum'],
  'share-set': ['count', 'sharePercent', 'whole', 'unlistedCount'],
  ranking: ['figure', 'sharePercent', 'whole'],
  'response-insights': [
    'averageResponse',
    'responseRate',
    'unanswered',
    'unansweredByHour',
    'respondedCount',
    'unansweredCount',
    'ratePercent',
    'averageResponseSeconds',
  ],
  'activity-feed': [],
};

interface Named {
  readonly id: string;
  readonly kind?: string;
  readonly caption?: Phrase;
}

/**
 * What a view has to explain: the ids of its KPIs, series and figure columns, and those of the captions that hold a
 * percentage, or the names of its members.
 */
export function findFigureIds(view: ViewModel & { readonly kind?: string }): readonly string[] {
  const {
    kind = '',
    kpis,
    series,
    columns,
  }: typeof view & Readonly<Record<string, readonly Named[] | undefined>> = {
    ...Object(view),
  };
  const named = kpis ?? series ?? columns?.filter((column) => column.kind === 'figure');
  const ids =
    named?.flatMap(({ id, caption }) => [id, ...(hasQuotient(caption) ? [`${id}.caption`] : [])]) ??
    members[kind];
  if (!ids) throw new Error(`${kind} is no view`);
  return ids;
}
