import type { AnalyzedCall } from '@callscope/core';
import type { VirsynQuery } from '../VirsynEndpoint';
import { selectRows } from './selectRows';

/**
 * What was heard in those calls of a query that were listened to, read at the moment of asking. Calls in which the
 * same was heard are one object: few different ones stand for a hundred thousand.
 */
export function selectAnalyzedCalls(
  query: Pick<VirsynQuery, 'organization' | 'period' | 'filter'>,
): readonly AnalyzedCall[] {
  const { calls } = query.organization.records;
  const objections = calls.objections.view();
  const signals = calls.buyingSignals.view();
  const shared = new Map<number, AnalyzedCall>();
  const analyzed: AnalyzedCall[] = [];
  for (const row of selectRows(query)) {
    const raised = objections.codes[row] ?? 0;
    const heard = signals.codes[row] ?? 0;
    // Code 0 is no list.
    if (raised === 0 && heard === 0) continue;
    const key = raised * signals.lists.length + heard;
    let call = shared.get(key);
    if (call === undefined) {
      call = { objections: objections.lists[raised], buyingSignals: signals.lists[heard] };
      shared.set(key, call);
    }
    analyzed.push(call);
  }
  return analyzed;
}
