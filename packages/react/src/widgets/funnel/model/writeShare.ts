import type { Format } from '../../../format/createFormat';
import type { Messages } from '../../../messages/englishMessages';
import type { FunnelShare } from './FunnelShare';

/**
 * Writes a share: 100% for the whole, one decimal otherwise, `<0.1%` for something that rounds to nothing,
 * an em dash for a share of nothing.
 */
export function writeShare({ percent, isExact }: FunnelShare, format: Format, messages: Messages): string {
  if (percent === null) return messages.format.absent;
  return format.percent(percent, { digits: percent === 100 && isExact ? 0 : 1, isExact });
}
