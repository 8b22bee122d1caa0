/** What is wrong with two typed dates, and in which field. */
export interface DateFault {
  readonly field: 'from' | 'to';
  readonly kind: 'missingFrom' | 'missingTo' | 'reversed';
}

/**
 * The first fault of a custom range, or `null` when it can be asked for.
 *
 * @param from `YYYY-MM-DD`, or empty as a date field gives it when nothing valid is typed
 * @param to the same; may equal `from`
 */
export function validateDates(from: string, to: string): DateFault | null {
  if (from === '') return { field: 'from', kind: 'missingFrom' };
  if (to === '') return { field: 'to', kind: 'missingTo' };
  // Years beyond 9999 carry a sign and more digits, so texts of one length only are compared as texts.
  const isReversed = from.length === to.length ? to < from : to.length < from.length;
  return isReversed ? { field: 'to', kind: 'reversed' } : null;
}
