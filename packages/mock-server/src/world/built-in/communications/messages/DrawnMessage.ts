import type { StoredMessage } from '../../../tables/MessageTable';

/** A message before it is known which of the organization's messages it is, and how far it has come. */
export type DrawnMessage = Omit<StoredMessage, 'serial' | 'status'> & {
  /** Its status in the end. */
  readonly finalStatus: StoredMessage['status'];
  /** From when on it has that status, epoch milliseconds; it is queued before. */
  readonly settledMs: number;
};
