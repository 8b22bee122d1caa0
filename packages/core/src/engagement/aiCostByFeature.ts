import { requireAmount } from '../arguments/requireAmount';
import { requireCount } from '../arguments/requireCount';
import { requireText } from '../arguments/requireText';
import { prettifyFeatureName } from '../names/prettifyFeatureName';
import { DecimalSum } from '../numbers/DecimalSum';
import { nearestDouble } from '../numbers/nearestDouble';
import { toDecimal } from '../numbers/toDecimal';
import { toFraction } from '../numbers/toFraction';

/** What one use of a model took. */
export interface AiUsage {
  /** The feature's name in code; not empty. */
  readonly feature: string;
  /** Whole number, 0 or more. */
  readonly tokens: number;
  /** In any one currency, 0 to 2^53 - 1. */
  readonly cost: number;
}

/** What the use of models took in all. */
export interface AiCosts {
  readonly totalTokens: number;
  /** In the currency of the input. */
  readonly totalCost: number;
  /** Largest cost first, equal costs by name; names as {@link prettifyFeatureName} writes them. */
  readonly costByFeature: readonly { readonly feature: string; readonly cost: number }[];
}

/**
 * Adds up tokens and costs. Costs are added as the decimals they spell, without error, and each sum is given as
 * the nearest double: 0.1 and 0.2 make 0.3. The order does not matter. Names that read the same are one
 * feature.
 *
 * @throws {InputError} `missing` for an empty name, `not_a_number` or `out_of_range` for other tokens or
 * another cost, or for tokens that add up to more than 2^53 - 1
 * @see Loquent's `ai-usage-stats`
 * @example aiCostByFeature([{ feature: 'SummarizeCall', tokens: 5, cost: 0.1 }, { feature: 'summarize_call', tokens: 2, cost: 0.2 }]) // => { totalTokens: 7, totalCost: 0.3, costByFeature: [{ feature: 'Summarize Call', cost: 0.3 }] }
 */
export function aiCostByFeature(usage: Iterable<AiUsage>): AiCosts {
  const apiName = 'aiCostByFeature';
  const total = new DecimalSum();
  const sums = new Map<string, DecimalSum>();
  let totalTokens = 0;
  let index = 0;
  for (const { feature, tokens, cost } of usage) {
    const path = `usage[${index}].`;
    const name = prettifyFeatureName(requireText(apiName, `${path}feature`, feature));
    const featureSum = sums.get(name) ?? new DecimalSum();
    sums.set(name, featureSum);
    featureSum.add(toDecimal(requireAmount(apiName, `${path}cost`, cost)));
    totalTokens += requireCount(apiName, `${path}tokens`, tokens);
    index += 1;
  }
  const costByFeature = [...sums].map(([feature, cost]) => {
    total.add(cost);
    return { feature, cost: toNumber(cost) };
  });
  return {
    // Beyond 2^53 a sum of counts stays beyond it.
    totalTokens: requireCount(apiName, 'usage', totalTokens),
    totalCost: toNumber(total),
    costByFeature: costByFeature.sort(
      (left, right) => right.cost - left.cost || (left.feature < right.feature ? -1 : 1),
    ),
  };
}

function toNumber(cost: DecimalSum): number {
  return nearestDouble(...toFraction(cost, toDecimal(1)));
}
