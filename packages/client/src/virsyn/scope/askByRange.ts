import { compareKpis, type KpiSet } from '@callscope/core';
import type { ComparisonDefinition, SourceDefinition } from '../../defineSource';
import type { ClientQuery } from '../../endpoint/ClientQuery';
import type { DatedAnswer } from '../../endpoint/DatedAnswer';
import type { Scope } from '../../source';
import type { VirsynParams } from '../params/VirsynParams';
import { answerAnyRange } from './answerAnyRange';
import { toPreviousParams } from './toPreviousParams';
import { toRangeParams } from './toRangeParams';

/** How the sources of one function with a range are asked, and how those of key figures compare two ranges. */
export interface RangeQuestion<TWire> {
  readonly asked: Pick<SourceDefinition<TWire, never>, 'facts' | 'answer' | 'toQuery'>;
  readonly comparison: ComparisonDefinition<TWire, KpiSet>;
}

/**
 * The question of a function with a range, the same for all its sources: equal scopes share one request.
 *
 * @param endpoint name of the function
 * @param toQuery its query
 */
export function askByRange<TWire>(
  endpoint: string,
  toQuery: (params: VirsynParams) => ClientQuery<DatedAnswer<TWire>>,
): RangeQuestion<TWire> {
  return {
    asked: {
      facts: { system: 'virsyn', endpoint },
      answer: answerAnyRange,
      toQuery: (scope: Scope) => toQuery(toRangeParams(endpoint, scope)),
    },
    comparison: {
      toQuery: (scope, untilMs) => {
        const previous = toPreviousParams(endpoint, scope, untilMs);
        return previous && { ...previous, query: toQuery(previous.params) };
      },
      compare: compareKpis,
    },
  };
}
