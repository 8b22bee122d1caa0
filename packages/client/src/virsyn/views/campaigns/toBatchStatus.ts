import type { CellTone } from '@callscope/core';

/** A state in words and how to take it. */
export interface StatusText {
  readonly text: string;
  readonly tone: CellTone;
}

const known: Readonly<Record<string, StatusText>> = {
  pending: { text: 'Pending', tone: 'neutral' },
  scheduled: { text: 'Scheduled', tone: 'neutral' },
  processing: { text: 'Running', tone: 'good' },
  paused: { text: 'Paused', tone: 'warning' },
  completed: { text: 'Done', tone: 'good' },
  failed: { text: 'Failed', tone: 'poor' },
};

/** The status of a batch in words. One that is newer than this page is shown as it was sent. */
export function toBatchStatus(status: string): StatusText {
  const named = Object.hasOwn(known, status) ? known[status] : undefined;
  return named ?? { text: status || 'Unknown', tone: 'neutral' };
}
