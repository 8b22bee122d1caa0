import type { LoquentContext } from './LoquentContext';

/**
 * The moment up to which an answer can have counted: that of the reader's clock or of the answer, whichever is later. The
 * answer's is taken within the range alone: a system that stands still, as those of tests do, is answered for by a
 * server whose clock may be months ahead.
 *
 * @param range first moment after it, epoch milliseconds
 * @returns epoch milliseconds
 */
export function toCountedMs(
  { nowMs, asOfMs }: Pick<LoquentContext, 'nowMs' | 'asOfMs'>,
  { endMs }: { readonly endMs: number },
): number {
  return asOfMs !== null && asOfMs <= endMs ? Math.max(nowMs, asOfMs) : nowMs;
}
