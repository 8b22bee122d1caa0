import { requireMember } from '../arguments/requireMember';
import { rate } from '../numbers/rate';

/** How many outbound messages one feature composed. */
export interface AiFeatureCount {
  /** As it is stored, for example `text_agent`. */
  readonly feature: string;
  /** For display, for example `Text Agent`: its words with capitals, save `Automated Plan` for `plan`. */
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
 * not composed by AI; the origin of an inbound message means nothing and is not read.
 *
 * @param messages in any order, each counted as often as it comes; none gives zeros and `null`
 * @returns features by count, largest first; ties by feature, code unit by code unit
 * @throws {InputError} `unknown_value` for a direction that is neither `inbound` nor `outbound`
 * @see Loquent's AI origin tracking
 * @example aiMessageShare([{ direction: 'outbound', origin: 'plan' }, { direction: 'outbound' }]) // => { totalAiMessages: 1, totalOutboundMessages: 2, aiSharePercent: 50, byFeature: [{ feature: 'plan', label: 'Automated Plan', count: 1 }] }
 */
export function aiMessageShare(
  messages: Iterable<{ readonly direction: 'inbound' | 'outbound'; readonly origin?: string | null }>,
): AiMessageShare {
  const counts = new Map<string, number>();
  let totalAiMessages = 0;
  let totalOutboundMessages = 0;
  let index = 0;
  for (const { direction, origin } of messages) {
    requireMember('aiMessageShare', `messages[${index}].direction`, direction, ['inbound', 'outbound']);
    index += 1;
    if (direction === 'inbound') continue;
    totalOutboundMessages += 1;
    if (!origin) continue;
    totalAiMessages += 1;
    counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return {
    totalAiMessages,
    totalOutboundMessages,
    aiSharePercent: rate(totalAiMessages, totalOutboundMessages),
    byFeature: [...counts]
      .map(([feature, count]) => ({ feature, label: labelOf(feature), count }))
      .sort((a, b) => b.count - a.count || (a.feature < b.feature ? -1 : 1)),
  };
}

function labelOf(feature: string): string {
  if (feature === 'plan') return 'Automated Plan';
  return feature.replaceAll('_', ' ').replace(/(^| )./g, (start) => start.toUpperCase());
}
