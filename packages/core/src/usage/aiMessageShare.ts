import { requireText } from '../arguments/requireText';
import { countNames } from '../names/countNames';
import { prettifyFeatureName } from '../names/prettifyFeatureName';
import { requireName } from '../names/requireName';
import { rate } from '../numbers/rate';

/** How many outbound messages one feature composed. */
export interface AiFeatureCount {
  /** As it is stored, for example `text_agent`; of several spellings the first by code unit. */
  readonly feature: string;
  /** For display, for example `Text Agent`: as {@link prettifyFeatureName} writes it, save `Automated Plan` for `plan`. */
  readonly label: string;
  readonly count: number;
}

/** How many of the outbound messages AI composed. */
export interface AiMessageShare {
  readonly totalAiMessages: number;
  readonly totalOutboundMessages: number;
  /** Percent, one digit, a half going away from zero; `null` when there is no outbound message. */
  readonly aiSharePercent: number | null;
  /** Features with a message; their counts add up to `totalAiMessages`. */
  readonly byFeature: readonly AiFeatureCount[];
}

/**
 * The share of AI in outbound messages, and by feature. A message without an `origin` (`null` or empty) was
 * not composed by AI; the origin of an inbound message means nothing and is not read. Directions and origins are
 * compared without case, `_` and `-`.
 *
 * @param messages in any order, each counted as often as it comes; none gives zeros and `null`
 * @returns features by count, largest first; ties by feature, code unit by code unit
 * @throws {InputError} `unknown_value` for a direction that is neither `inbound` nor `outbound`, `missing` for an
 * origin that is no text
 * @see Loquent's AI origin tracking
 * @example aiMessageShare([{ direction: 'outbound', origin: 'plan' }, { direction: 'outbound' }]) // => { totalAiMessages: 1, totalOutboundMessages: 2, aiSharePercent: 50, byFeature: [{ feature: 'plan', label: 'Automated Plan', count: 1 }] }
 */
export function aiMessageShare(
  messages: Iterable<{ readonly direction: string; readonly origin?: string | null }>,
): AiMessageShare {
  const directions = ['inbound', 'outbound'];
  const origins: string[] = [];
  let totalOutboundMessages = 0;
  let index = 0;
  for (const { direction, origin } of messages) {
    const argument = `messages[${index}].direction`;
    if (requireName('aiMessageShare', argument, direction, directions) === 'outbound') {
      totalOutboundMessages += 1;
      if (origin) origins.push(requireText('aiMessageShare', `messages[${index}].origin`, origin));
    }
    index += 1;
  }
  const features = countNames(origins, ['assistant', 'plan', 'suggestion', 'text_agent']);
  return {
    totalAiMessages: origins.length,
    totalOutboundMessages,
    aiSharePercent: rate(origins.length, totalOutboundMessages),
    byFeature: features
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => ({ feature: name, label: labelOf(name), count }))
      .sort((a, b) => b.count - a.count || (a.feature < b.feature ? -1 : 1)),
  };
}

function labelOf(feature: string): string {
  return feature === 'plan' ? 'Automated Plan' : prettifyFeatureName(feature);
}
