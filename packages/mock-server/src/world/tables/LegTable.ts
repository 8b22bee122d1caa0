import { ascendingOrder } from '../columns/ascendingOrder';
import { ChoiceColumn } from '../columns/ChoiceColumn';
import { findRange, type RowRange } from '../columns/findRange';
import { NumberColumn } from '../columns/NumberColumn';
import { TextColumn } from '../columns/TextColumn';

/** What a leg was, in the carrier's words; the first two as core's columnar functions number them. */
export const legServices = ['Incoming', 'CallForward', 'Click2Call'] as const;

/** What became of a leg, in the carrier's words. */
export const legStatuses = [
  'ANSWER',
  'NOANSWER',
  'BUSY',
  'CANCEL',
  'FAILED',
  'CONGESTION',
  'ANSWERED-A',
  'ANSWERED-B',
  'ACCEPTED',
  'FORWARDED',
] as const;

/** A leg of a call as the carrier knows it. */
export interface StoredLeg {
  /** Names the leg among those of its organization, whole, 0 or more; stays the same whatever `now` is. */
  readonly serial: number;
  /** Row of the call in the organization's calls. */
  readonly callIndex: number;
  /** False for the few legs that the carrier sends without an id; they cannot be kept. */
  readonly hasId: boolean;
  readonly startMs: number;
  /** The number that called and the one called: a contact's, a line of ours, an agent's. */
  readonly from: string;
  readonly to: string;
  /** Ringing and talking, whole seconds. */
  readonly durationSeconds: number;
  /** Talking alone, whole seconds. */
  readonly talkSeconds: number;
  readonly status: (typeof legStatuses)[number];
  readonly service: (typeof legServices)[number];
  /** Telecom circle. */
  readonly location: string | null;
  /** The company that carried the leg. */
  readonly provider: string | null;
  readonly hasRecording: boolean;
}

/** The legs of one organization by column. Rows keep the order in which they were added until `sortByStart`. */
export class LegTable {
  readonly startMs = new NumberColumn((length) => new Float64Array(length));
  readonly serial = new NumberColumn((length) => new Float64Array(length));
  readonly callIndex = new NumberColumn((length) => new Uint32Array(length));
  readonly from = new TextColumn();
  readonly to = new TextColumn();
  readonly durationSeconds = new NumberColumn((length) => new Uint32Array(length));
  readonly talkSeconds = new NumberColumn((length) => new Uint32Array(length));
  readonly status = new ChoiceColumn(legStatuses);
  readonly service = new ChoiceColumn(legServices);
  readonly location = new TextColumn();
  readonly provider = new TextColumn();
  readonly #hasId = new NumberColumn((length) => new Uint8Array(length));
  readonly #hasRecording = new NumberColumn((length) => new Uint8Array(length));

  /** How many legs the table holds. */
  get length(): number {
    return this.startMs.length;
  }

  /** Adds a leg at the end. */
  push(leg: StoredLeg): void {
    this.startMs.push(leg.startMs);
    this.serial.push(leg.serial);
    this.callIndex.push(leg.callIndex);
    this.from.push(leg.from);
    this.to.push(leg.to);
    this.durationSeconds.push(leg.durationSeconds);
    this.talkSeconds.push(leg.talkSeconds);
    this.status.push(leg.status);
    this.service.push(leg.service);
    this.location.push(leg.location);
    this.provider.push(leg.provider);
    this.#hasId.push(leg.hasId ? 1 : 0);
    this.#hasRecording.push(leg.hasRecording ? 1 : 0);
  }

  /** The leg in row `index`. @throws RangeError outside the table */
  at(index: number): StoredLeg {
    return {
      serial: this.serial.at(index),
      callIndex: this.callIndex.at(index),
      hasId: this.#hasId.at(index) === 1,
      startMs: this.startMs.at(index),
      // A leg always has these: `push` takes no other.
      from: this.from.at(index) as string,
      to: this.to.at(index) as string,
      durationSeconds: this.durationSeconds.at(index),
      talkSeconds: this.talkSeconds.at(index),
      status: this.status.at(index) as StoredLeg['status'],
      service: this.service.at(index) as StoredLeg['service'],
      location: this.location.at(index),
      provider: this.provider.at(index),
      hasRecording: this.#hasRecording.at(index) === 1,
    };
  }

  /** The rows that begin in a stretch of time, the end excluded; only in a table that ascends by start. */
  rangeOf(stretch: { readonly startMs?: number | undefined; readonly endMs?: number | undefined }): RowRange {
    return findRange(this.startMs.view(), stretch);
  }

  /** Puts the earliest leg first; legs that begin together keep their order. */
  sortByStart(): void {
    const order = ascendingOrder(this.startMs.view());
    if (order === null) return;
    const columns = [
      this.startMs,
      this.serial,
      this.callIndex,
      this.from,
      this.to,
      this.durationSeconds,
      this.talkSeconds,
      this.status,
      this.service,
      this.location,
      this.provider,
      this.#hasId,
      this.#hasRecording,
    ];
    for (const column of columns) column.reorder(order);
  }
}
