import type { Format } from '../../../format/useFormat';
import type { Messages } from '../../../messages/englishMessages';

/**
 * A share or a step rate: 100% for the whole, one decimal otherwise, an em dash when there is nothing to
 * compare with.
 *
 * @param percent 0 or more, may exceed 100; rounded by the system or by core, not again here
 */
export function writePercent(percent: number | null, format: Format, messages: Messages): string {
  if (percent === null) return messages.format.absent;
  return format.percent(percent, { digits: percent === 100 ? 0 : 1 });
}
