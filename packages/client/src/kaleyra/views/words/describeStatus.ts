import type { CellTone } from '@callscope/core';

/** How a leg ended, in words. */
export interface StatusDescription {
  /** English; `null` when nobody said. */
  readonly label: string | null;
  readonly tone: CellTone;
}

const statuses: Readonly<Record<string, StatusDescription>> = {
  ANSWER: { label: 'Answered', tone: 'good' },
  NOANSWER: { label: 'No answer', tone: 'neutral' },
  BUSY: { label: 'Busy', tone: 'neutral' },
  CANCEL: { label: 'Cancelled', tone: 'neutral' },
  FAILED: { label: 'Failed', tone: 'poor' },
  CONGESTION: { label: 'Congestion', tone: 'poor' },
  // Kaleyra counts neither as answered.
  'ANSWERED-A': { label: 'Answered, A leg', tone: 'neutral' },
  'ANSWERED-B': { label: 'Answered, B leg', tone: 'neutral' },
  ACCEPTED: { label: 'Accepted', tone: 'neutral' },
  FORWARDED: { label: 'Forwarded', tone: 'neutral' },
  UNKNOWN: { label: 'Unknown', tone: 'neutral' },
};

/** A status of Kaleyra in words; one that is not known here as it was sent, `null` for an empty one. */
export function describeStatus(status: string): StatusDescription {
  const known = Object.hasOwn(statuses, status) ? statuses[status] : undefined;
  return known ?? { label: status || null, tone: 'neutral' };
}
