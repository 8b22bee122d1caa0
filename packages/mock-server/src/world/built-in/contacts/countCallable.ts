import type { BuiltInAgency } from '../agencies/BuiltInAgency';

/** How many of an agency's contacts, from the first on, have a telephone number: all but one in 25. */
export function countCallable({ contactCount }: Pick<BuiltInAgency, 'contactCount'>): number {
  return contactCount - Math.floor(contactCount / 25);
}
