import { findRange } from '../../world/columns/findRange';
import type { CallLogRow } from './CallLogRow';
import type { CarrierLegs } from './CarrierLegs';
import { LegSelection } from './LegSelection';
import type { Stretch } from './Stretch';

/** How long before the world's now the table was last synced when a mock API is made. */
const firstSyncAgeMs = 30 * 60_000;

/**
 * `kaleyra_call_logs` of one organization. It begins with every leg with an id that had ended 30 minutes before the
 * world's now, synced at that moment, so that a first sync finds something new. A leg that was under way then is not
 * among them: what became of it nobody knew yet.
 *
 * Nearly all rows are legs as the world holds them: of those only the moment of their last sync is kept here. A
 * row that says anything else than its leg is kept whole.
 */
export class CallLogTable {
  readonly legs: CarrierLegs;
  /** For each leg of the world when it was synced; NaN where the table does not hold the leg as it is. */
  readonly #syncedAtMs: Float64Array;
  readonly #others = new Map<string, CallLogRow>();
  #rowOfSerial: ReadonlyMap<number, number> | undefined;
  #lastSyncedAtMs: number | null = null;

  constructor(legs: CarrierLegs, nowMs: number) {
    this.legs = legs;
    this.#syncedAtMs = new Float64Array(legs.table.length).fill(Number.NaN);
    const firstSyncMs = nowMs - firstSyncAgeMs;
    const { to } = legs.table.rangeOf({ endMs: firstSyncMs });
    for (let index = 0; index < to; index += 1) {
      const { hasId, startMs, durationSeconds } = legs.table.at(index);
      if (!hasId || startMs + durationSeconds * 1000 > firstSyncMs) continue;
      this.#syncedAtMs[index] = firstSyncMs;
      this.#lastSyncedAtMs = firstSyncMs;
    }
  }

  /** The newest `synced_at` of the whole table, epoch milliseconds; `null` when it is empty. */
  get lastSyncedAtMs(): number | null {
    return this.#lastSyncedAtMs;
  }

  /** Puts rows in place of those of the same id, and adds the others. */
  upsert(rows: readonly CallLogRow[]): void {
    for (const row of rows) {
      const index = this.#indexOf(row.id);
      const isTheLeg = index !== undefined && isLeg(row, this.legs.at(index));
      if (index !== undefined) this.#syncedAtMs[index] = isTheLeg ? row.syncedAtMs : Number.NaN;
      if (isTheLeg) this.#others.delete(row.id);
      else this.#others.set(row.id, row);
      this.#lastSyncedAtMs = Math.max(this.#lastSyncedAtMs ?? row.syncedAtMs, row.syncedAtMs);
    }
  }

  /** The rows that begin in a stretch of time. */
  select({ startMs, endMs }: Stretch): LegSelection {
    // What the table holds are whole seconds: the leg that begins at half past one belongs to the second one.
    const { from, to } = findRange(this.legs.table.startMs.view(), {
      startMs: Math.ceil(startMs / 1000) * 1000,
      endMs: Math.ceil(endMs / 1000) * 1000,
    });
    const indexes = new Uint32Array(to - from);
    let length = 0;
    for (let index = from; index < to; index += 1) {
      if (Number.isNaN(this.#syncedAtMs[index])) continue;
      indexes[length] = index;
      length += 1;
    }
    return new LegSelection({
      legs: this.legs,
      syncedAtMs: this.#syncedAtMs,
      indexes: indexes.subarray(0, length),
      others: [...this.#others.values()].filter((row) => row.startMs >= startMs && row.startMs < endMs),
    });
  }

  #indexOf(id: string): number | undefined {
    const serial = this.legs.ids.serialOf(id);
    if (serial === null) return undefined;
    this.#rowOfSerial ??= rowsOf(this.legs.table.serial.view());
    return this.#rowOfSerial.get(serial);
  }
}

/** In a loop, for a list of pairs would be the largest thing that a sync makes. */
function rowsOf(serials: Float64Array): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const [row, serial] of serials.entries()) rows.set(serial, row);
  return rows;
}

function isLeg(row: CallLogRow, leg: Omit<CallLogRow, 'syncedAtMs'>): boolean {
  const members = Object.keys(leg) as (keyof typeof leg)[];
  return members.every((member) => row[member] === leg[member]);
}
