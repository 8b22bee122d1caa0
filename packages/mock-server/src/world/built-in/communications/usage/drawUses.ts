import type { StoredAiUsage } from '../../../tables/AiUsageTable';
import type { Random } from '../../Random';
import type { AiFeature } from './AiFeature';

/**
 * The uses of some features on one occasion. Tokens are up to a fifth more or fewer than the feature's usual
 * number for a call of that length; the cost follows from them, at least one millionth.
 * @param seconds length of the call; 0 where there is none
 */
export function* drawUses(
  features: readonly AiFeature[],
  { atMs, phoneId, seconds }: Pick<StoredAiUsage, 'atMs' | 'phoneId'> & { readonly seconds: number },
  random: Random,
): Generator<StoredAiUsage, void, undefined> {
  for (const { feature, perMille, tokens: usual, tokensPerSecond, microsPerThousand } of features) {
    if (!random.chance(perMille)) continue;
    const tokens = Math.floor(((usual + seconds * tokensPerSecond) * random.between(800, 1200)) / 1000);
    const costMicros = Math.max(1, Math.floor((tokens * microsPerThousand) / 1000));
    yield { atMs, feature, tokens, costMicros, phoneId };
  }
}
