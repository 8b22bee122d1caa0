import type { formatMessages } from '../messages/formatMessages';

/** The texts that figures, dates and ages are written with. */
export type FormatMessages = typeof formatMessages;
