import { requireWhole } from '../arguments/requireWhole';
import { within } from './within';

/**
 * @param itemCount how many there are in all; those of the list when left out
 * @param list the items that are there
 * @throws {InputError} `out_of_range` for fewer than are there
 */
export function requireItemCount(
  apiName: string,
  argument: string,
  itemCount: number | undefined,
  { items: { length } }: { readonly items: readonly unknown[] },
): number {
  return within(requireWhole, length)(apiName, argument, itemCount ?? length);
}
