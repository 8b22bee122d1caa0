import type { RowRange } from '../../world/columns/findRange';
import type { VyomQuery } from '../VyomEndpoint';

/** The rows in a query's range, both ends included, and which of them its filter lets through. */
export function selectCalls({
  organization,
  range: { start, end },
  assistantId,
}: VyomQuery): RowRange & { readonly isWanted: (row: number) => boolean } {
  const { calls } = organization.records;
  // Calls begin at whole milliseconds: none lies between the last one of the range and its end.
  const startMs = start.microseconds > 0 ? start.epochMs + 1 : start.epochMs;
  const rows = calls.rangeOf({ startMs, endMs: end.epochMs + 1 });
  if (assistantId === null) return { ...rows, isWanted: () => true };
  const wanted = calls.agentId.codeOf(assistantId);
  const { codes } = calls.agentId.view();
  return { ...rows, isWanted: (row) => codes[row] === wanted };
}
