import type { Organization } from '../../world/Organization';
import type { LegTable } from '../../world/tables/LegTable';
import type { CallLogRow } from './CallLogRow';
import { type LegIds, legIds } from './legIds';

/** A leg as the carrier would have it stored: all of a row but when it was synced. */
export type CarrierLeg = Omit<CallLogRow, 'syncedAtMs'>;

/** The legs that an organization's carrier knows, row by row as the world holds them. */
export class CarrierLegs {
  readonly table: LegTable;
  readonly ids: LegIds;
  readonly #calls: Organization['records']['calls'];

  constructor({ id, records: { calls } }: Organization, table: LegTable) {
    this.table = table;
    this.ids = legIds(id);
    this.#calls = calls;
  }

  /**
   * The leg in row `index`. Moments are whole seconds, for the carrier knows no smaller part. One without an id
   * has the empty text for it. That the caller's number is what a phone shows (`caller_id`) is inferred; notes and
   * custom fields nobody writes.
   * @throws RangeError outside the table
   */
  at(index: number): CarrierLeg {
    const leg = this.table.at(index);
    const startMs = wholeSecondMs(leg.startMs);
    return {
      id: leg.hasId ? this.ids.idOf(leg.serial) : '',
      uniqid: this.#nameCall(leg.callIndex),
      callfrom: leg.from,
      callto: leg.to,
      startMs,
      endMs: startMs + leg.durationSeconds * 1000,
      duration: leg.durationSeconds,
      billsec: leg.talkSeconds,
      status: leg.status,
      location: leg.location,
      provider: leg.provider,
      service: leg.service,
      caller_id: leg.from,
      recording: leg.hasRecording ? `//play.kaleyra-carrier.example/${this.ids.idOf(leg.serial)}.mp3` : null,
      notes: null,
      custom: null,
    };
  }

  /** The same for all legs of a call, in the carrier's form: a second, a point, a number. */
  #nameCall(callIndex: number): string {
    const second = Math.floor(this.#calls.startMs.at(callIndex) / 1000);
    return `${second}.${String(this.#calls.serial.at(callIndex)).padStart(8, '0')}`;
  }
}

/** The beginning of the second that a moment lies in. */
export function wholeSecondMs(epochMs: number): number {
  return Math.floor(epochMs / 1000) * 1000;
}
