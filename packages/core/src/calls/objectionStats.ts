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
  const totals = { analyzed: 0, raised: 0, handled: 0, signals: 0 };
  let index = 0;
  for (const { objections: raised, buyingSignals } of calls) {
    for (const [at, { text, isHandled }] of (raised ?? []).entries()) {
      const tally = tallyOf(objections, `calls[${index}].objections[${at}].text`, text);
      if (isHandled) {
        tally.handled += 1;
        totals.handled += 1;
      }
      totals.raised += 1;
    }
    for (const [at, text] of (buyingSignals ?? []).entries()) {
      tallyOf(signals, `calls[${index}].buyingSignals[${at}]`, text);
      totals.signals += 1;
    }
    if (raised || buyingSignals) totals.analyzed += 1;
    index += 1;
  }
  return {
    summary: {
      total_calls_analyzed: totals.analyzed,
      total_objections_encountered: totals.raised,
      total_objections_handled: totals.handled,
      objection_handling_rate: rate(totals.handled, totals.raised),
      total_buying_signals: totals.signals,
    },
    top_objections: rank(objections, limit).map(([objection, { count, handled }]) => ({
      objection,
      count,
      handled_count: handled,
      handling_rate: rate(handled, count),
    })),
    buying_signals: rank(signals, limit).map(([signal, { count }]) => ({ signal, count })),
  };
}

type Tallies = Map<string, { count: number; handled: number }>;

/** The tally of a text, which has been counted once more. */
function tallyOf(tallies: Tallies, argument: string, text: string) {
  const tally = tallies.get(requireText('objectionStats', argument, text)) ?? { count: 0, handled: 0 };
  tally.count += 1;
  tallies.set(text, tally);
  return tally;
}

function rank(tallies: Tallies, limit: number) {
  return [...tallies]
    .sort(([a, { count }], [b, other]) => other.count - count || (a < b ? -1 : 1))
    .slice(0, limit);
}
