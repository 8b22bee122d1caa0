import { requireWhole } from '../../params/requireWhole';
import type { KaleyraCallListParams } from '../params/KaleyraParams';
import type { KaleyraFacts } from './KaleyraFacts';
import type { KaleyraPage } from './KaleyraPage';

/**
 * A page in the words of Kaleyra, which counts from 1.
 *
 * @throws {ConfigError} for an index that is no whole number of 0 or more, a size that is none from 1 to 200, and a page
 * without either: what is not sent is not what the table would say of itself
 */
export function toPageParams(
  facts: KaleyraFacts,
  { index, size }: KaleyraPage,
): Pick<KaleyraCallListParams, 'page' | 'limit'> {
  requireWhole(facts, 'index', index ?? 'nothing', { least: 0, most: Number.MAX_SAFE_INTEGER });
  requireWhole(facts, 'size', size ?? 'nothing', { least: 1, most: 200 });
  return { page: index + 1, limit: size };
}
