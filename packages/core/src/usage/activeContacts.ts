/**
 * How many different contacts appear in calls, messages or whatever else is handed in. Entries without a
 * contact (`null` or an empty id) count for none.
 *
 * @param activities any number of lists, each in any order; none gives 0
 * @see Loquent's `active_contacts`: contacts with calls or messages
 * @example activeContacts([{ contactId: 'c1' }, { contactId: null }], [{ contactId: 'c1' }]) // => 1
 */
export function activeContacts(...activities: Iterable<{ readonly contactId: string | null }>[]): number {
  const contacts = new Set<string>();
  for (const list of activities) {
    for (const { contactId } of list) if (contactId) contacts.add(contactId);
  }
  return contacts.size;
}
