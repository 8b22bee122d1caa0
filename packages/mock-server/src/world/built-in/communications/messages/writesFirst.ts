/** Of so many contacts one writes to us unasked. */
const contactsPerWriter = 13;
const firstWriter = 5;

/**
 * Whether a contact is one of those who write to us unasked. We write first to the others only: otherwise a text
 * to many would come to stand, weeks later, as the reply to a message that nobody had answered.
 */
export function writesFirst(contactIndex: number): boolean {
  return contactIndex % contactsPerWriter === firstWriter;
}

/** How many of so many contacts write unasked. */
export function countWriters(contactCount: number): number {
  return Math.floor((contactCount + contactsPerWriter - 1 - firstWriter) / contactsPerWriter);
}

/** Place of a writer in the contacts. */
export function writerAt(place: number): number {
  return firstWriter + place * contactsPerWriter;
}
