import type { AnalyzedCall } from '@callscope/core';
import { selectRows } from './selectRows';
import type { VirsynQuery } from './VirsynEndpoint';

/** What was heard in the calls that a query is about, read at the moment of asking. */
export function* selectAnalyzedCalls(query: VirsynQuery): Generator<AnalyzedCall, void, undefined> {
  const { calls } = query.organization.records;
  for (const row of selectRows(query)) {
    yield { objections: calls.objectionsAt(row), buyingSignals: calls.buyingSignalsAt(row) };
  }
}
