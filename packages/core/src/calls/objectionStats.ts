import { requireCount } from '../arguments/requireCount';
import { requireText } from '../arguments/requireText';
import { rate } from '../numbers/rate';
import type { AnalyzedCall, ObjectionReport } from './AnalyzedCall';

/**
 * Which objections and buying signals calls brought, how often, and how many objections were handled. A text
 * counts each time it is raised, twice in one call too. The totals are of all texts, whatever the limit.
 *
 * Linear in the calls; the distinct texts are sorted.
 *
 * @param calls in any order; none gives totals of 0 and a rate of `null`
 * @param options `limit`: how many of each list at most, whole, 0 or more; 10 when left out
 * @throws {InputError} `missing` for a text that is empty or none; `not_a_number` or `out_of_range` for
 * another limit
 * @see Virsyn's objections endpoint, which sends the same members but 0 over nothing
 * @example objectionStats([{ buyingSignals: ['asked for a price'] }]).buying_signals // => [{ signal: 'asked for a price', count: 1 }]
 */
export function objectionStats(
  calls: Iterable<AnalyzedCall>,
  { limit = 10 }: { readonly limit?: number | undefined } = {},
): ObjectionReport {
  requireCount('objectionStats', 'limit', limit);
  const objections: Tallies = new Map();
  const signals: Tallies = new Map();
  let index = 0;
  let analyzedCount = 0;
  for (const { objections: raised, buyingSignals } of calls) {
    for (const [at, { text, isHandled }] of (raised ?? []).entries()) {
      tally(objections, `calls[${index}].objections[${at}].text`, text, isHandled);
    }
    for (const [at, text] of (buyingSignals ?? []).entries()) {
      tally(signals, `calls[${index}].buyingSignals[${at}]`, text, false);
    }
    if (raised || buyingSignals) analyzedCount += 1;
    index += 1;
  }
  const encountered = total(objections, 'count');
  const handled = total(objections, 'handled');
  return {
    summary: {
      total_calls_analyzed: analyzedCount,
      total_objections_encountered: encountered,
      total_objections_handled: handled,
      objection_handling_rate: rate(handled, encountered),
      total_buying_signals: total(signals, 'count'),
    },
    top_objections: rank(objections, limit).map(([objection, { count, handled: handled_count }]) => ({
      objection,
      count,
      handled_count,
      handling_rate: rate(handled_count, count),
    })),
    buying_signals: rank(signals, limit).map(([signal, { count }]) => ({ signal, count })),
  };
}

type Tallies = Map<string, { count: number; handled: number }>;

function tally(tallies: Tallies, argument: string, text: string, isHandled: boolean): void {
  const known = tallies.get(requireText('objectionStats', argument, text)) ?? { count: 0, handled: 0 };
  known.count += 1;
  if (isHandled) known.handled += 1;
  tallies.set(text, known);
}

function total(tallies: Tallies, member: 'count' | 'handled'): number {
  let sum = 0;
  for (const one of tallies.values()) sum += one[member];
  return sum;
}

function rank(tallies: Tallies, limit: number) {
  return [...tallies]
    .sort(([a, { count }], [b, other]) => other.count - count || (a < b ? -1 : 1))
    .slice(0, limit);
}
