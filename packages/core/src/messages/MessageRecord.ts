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
  /** Our own phone, not the contact's; an empty text is as good as `null`. */
  readonly phone?: string | null | undefined;
  readonly channel?: MessageChannel | null | undefined;
  readonly status?: MessageStatus | null | undefined;
  /** What composed an outbound message, for example `text_agent`; `null` for a person. */
  readonly origin?: string | null | undefined;
}

/** What pairing reads of a {@link MessageRecord}. */
export interface PairableMessage extends Pick<MessageRecord, 'atMs' | 'phone'> {
  /** A text that is not empty, or a finite number; two messages with one id are the same message. */
  readonly id: string | number;
  /** Whom the message came from or went to: a text that is not empty, or a finite number. */
  readonly contactId: string | number;
  /** A {@link MessageDirection}, compared without case, `_` and `-`. */
  readonly direction: string;
}
