/** How a message travelled. */
export type MessageChannel = 'sms' | 'whatsapp' | 'facebook_messenger' | 'instagram_dm' | 'email';

/** What became of a message. */
export type MessageStatus = 'queued' | 'sent' | 'delivered' | 'failed' | 'received';

/** Whether a message came in from a contact or went out to one. */
export type MessageDirection = 'inbound' | 'outbound';

/** One message of a log. A member that the log does not hold is left out or `null`. */
export interface MessageRecord {
  /** Not empty; two messages with one id are the same message. */
  readonly id: string;
  /** Whom the message came from or went to; not empty. */
  readonly contactId: string;
  readonly direction: MessageDirection;
  /** When it came in or went out, whole epoch milliseconds, years 1000–9999. */
  readonly atMs: number;
  /** Our own phone, not the contact's; not empty. */
  readonly phone?: string | null | undefined;
  readonly channel?: MessageChannel | null | undefined;
  readonly status?: MessageStatus | null | undefined;
  /** What composed an outbound message, for example `text_agent`; `null` for a person. */
  readonly origin?: string | null | undefined;
}

/** What pairing reads of a {@link MessageRecord}. */
export type PairableMessage = Pick<MessageRecord, 'id' | 'contactId' | 'direction' | 'atMs' | 'phone'>;
