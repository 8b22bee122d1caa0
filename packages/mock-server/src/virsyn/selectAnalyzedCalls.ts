import type { AnalyzedCall } from '@callscope/core';
import { selectRows } from './selectRows';
import type { VirsynQuery } from './VirsynEndpoint';

/** What was heard in those calls of a query that were listened to, read at the moment of asking. */
export function selectAnalyzedCalls(
  query: Pick<VirsynQuery, 'organization' | 'period' | 'filter'>,
): readonly AnalyzedCall[] {
  const { calls } = query.organization.records;
  const objections = calls.objections.view();
  const signals = calls.buyingSignals.view();
  const analyzed: AnalyzedCall[] = [];
  for (const row of selectRows(query)) {
    const raised = objections.lists[objections.codes[row] ?? 0] ?? null;
    const heard = signals.lists[signals.codes[row] ?? 0] ?? null;
    if (raised !== null || heard !== null) analyzed.push({ objections: raised, buyingSignals: heard });
  }
  return analyzed;
}
