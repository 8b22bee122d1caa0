import type { MessageColumns } from '@callscope/core';
import { ascendingOrder } from '../columns/ascendingOrder';
import { ChoiceColumn } from '../columns/ChoiceColumn';
import { findRange, type RowRange } from '../columns/findRange';
import { NumberColumn } from '../columns/NumberColumn';
import { TextColumn } from '../columns/TextColumn';

/** Loquent's channels, as it stores them. */
export const messageChannels = ['Sms', 'Whatsapp', 'FacebookMessenger', 'InstagramDm', 'Email'] as const;

/** Loquent's message statuses, as it stores them. */
export const messageStatuses = ['Queued', 'Sent', 'Delivered', 'Failed', 'Received'] as const;

/** Who wrote: `Inbound` is a contact's message. */
export const messageDirections = ['Inbound', 'Outbound'] as const;

/** What composed an outbound message that no person composed. */
export const messageOrigins = ['assistant', 'suggestion', 'text_agent', 'plan'] as const;

/** A message as the world keeps it. */
export interface StoredMessage {
  /** Names the message among those of its organization, whole, 0 or more; stays the same whatever `now` is. */
  readonly serial: number;
  readonly atMs: number;
  /** Place of the other side in the organization's contacts. */
  readonly contactIndex: number;
  /** The platform's own phone, over which `Sms` and `Whatsapp` go; `null` for mail and the other channels. */
  readonly phoneId: string | null;
  readonly direction: (typeof messageDirections)[number];
  readonly channel: (typeof messageChannels)[number];
  readonly status: (typeof messageStatuses)[number];
  /** `null` for a person's message and for every inbound one. */
  readonly origin: (typeof messageOrigins)[number] | null;
}

/** The messages of one organization by column. Rows keep the order in which they were added until `sortByTime`. */
export class MessageTable {
  readonly atMs = new NumberColumn((length) => new Float64Array(length));
  readonly serial = new NumberColumn((length) => new Float64Array(length));
  readonly contactIndex = new NumberColumn((length) => new Uint32Array(length));
  readonly phoneId = new TextColumn();
  /** 1 for outbound, 0 for inbound. */
  readonly isOutbound = new NumberColumn((length) => new Uint8Array(length));
  readonly channel = new ChoiceColumn(messageChannels);
  readonly status = new ChoiceColumn(messageStatuses);
  readonly origin = new ChoiceColumn(messageOrigins);

  /** How many messages the table holds. */
  get length(): number {
    return this.atMs.length;
  }

  /** Adds a message at the end. */
  push(message: StoredMessage): void {
    this.atMs.push(message.atMs);
    this.serial.push(message.serial);
    this.contactIndex.push(message.contactIndex);
    this.phoneId.push(message.phoneId);
    this.isOutbound.push(message.direction === 'Outbound' ? 1 : 0);
    this.channel.push(message.channel);
    this.status.push(message.status);
    this.origin.push(message.origin);
  }

  /** The message in row `index`. @throws RangeError outside the table */
  at(index: number): StoredMessage {
    return {
      serial: this.serial.at(index),
      atMs: this.atMs.at(index),
      contactIndex: this.contactIndex.at(index),
      phoneId: this.phoneId.at(index),
      direction: this.isOutbound.at(index) === 1 ? 'Outbound' : 'Inbound',
      // A message always has both: `push` takes no other.
      channel: this.channel.at(index) as StoredMessage['channel'],
      status: this.status.at(index) as StoredMessage['status'],
      origin: this.origin.at(index),
    };
  }

  /** The rows in a stretch of time, the end excluded; only in a table that ascends. */
  rangeOf(stretch: { readonly startMs?: number | undefined; readonly endMs?: number | undefined }): RowRange {
    return findRange(this.atMs.view(), stretch);
  }

  /** Rows `from` up to but without `to` as core pairs them: views, not copies. */
  columns(from?: number, to?: number): MessageColumns {
    return {
      contact: this.contactIndex.view(from, to),
      atMs: this.atMs.view(from, to),
      isOutbound: this.isOutbound.view(from, to),
      phone: this.phoneId.view(from, to).codes,
    };
  }

  /** Puts the earliest message first; messages of one moment keep their order. */
  sortByTime(): void {
    const order = ascendingOrder(this.atMs.view());
    if (order === null) return;
    const columns = [
      this.atMs,
      this.serial,
      this.contactIndex,
      this.phoneId,
      this.isOutbound,
      this.channel,
      this.status,
      this.origin,
    ];
    for (const column of columns) column.reorder(order);
  }
}
