import type { LegColumns } from '@callscope/core';
import { legServices } from '../../world/tables/LegTable';
import type { CallLogRow } from './CallLogRow';
import { type CarrierLegs, wholeSecondMs } from './CarrierLegs';
import type { LegGroup } from './LegGroup';

/** The services that have a code, wider than their type: a row may be of any other. */
const serviceNames: readonly string[] = legServices;

/** The rows of the call log in one stretch of time. */
export class LegSelection {
  readonly #legs: CarrierLegs;
  readonly #syncedAtMs: Float64Array;
  readonly #indexes: Uint32Array;
  readonly #others: readonly CallLogRow[];

  constructor(parts: {
    readonly legs: CarrierLegs;
    /** When each leg of the world was synced. */
    readonly syncedAtMs: Float64Array;
    /** Rows of the world's legs that are held as they are, ascending. */
    readonly indexes: Uint32Array;
    /** Rows that no leg of the world equals, in any order. */
    readonly others: readonly CallLogRow[];
  }) {
    this.#legs = parts.legs;
    this.#syncedAtMs = parts.syncedAtMs;
    this.#indexes = parts.indexes;
    this.#others = parts.others;
  }

  /**
   * The rows by what core reads of them. Whom a leg reached counts for forwarded legs alone, where it is the agent;
   * without that there would be a group for every customer.
   */
  toGroups(): readonly LegGroup[] {
    const { service, status, to, talkSeconds } = this.#legs.table;
    const [services, statuses, talk] = [service.view(), status.view(), talkSeconds.view()];
    const numbers = to.view();
    const forwarded = service.codeOf('CallForward');
    const groups = new Map<number, { first: number; count: number; talkSeconds: number }>();
    for (const index of this.#indexes) {
      const serviceCode = services[index] ?? 0;
      const numberCode = serviceCode === forwarded ? (numbers.codes[index] ?? 0) : 0;
      // Both columns hold codes below 256.
      const key = (numberCode * 256 + serviceCode) * 256 + (statuses[index] ?? 0);
      const group = groups.get(key) ?? { first: index, count: 0, talkSeconds: 0 };
      if (group.count === 0) groups.set(key, group);
      group.count += 1;
      group.talkSeconds += talk[index] ?? 0;
    }
    return [
      ...[...groups.values()].map(({ first, ...totals }) => ({ ...groupOf(this.#rowAt(first)), ...totals })),
      ...this.#others.map(groupOf),
    ];
  }

  /** The rows as core's columnar function reads them. */
  toColumns(): LegColumns {
    const { startMs, service } = this.#legs.table;
    const [starts, codes] = [startMs.view(), service.view()];
    const columns = { startMs: new Float64Array(this.length), service: new Uint8Array(this.length) };
    let row = 0;
    for (const index of this.#indexes) {
      columns.startMs[row] = starts[index] ?? 0;
      columns.service[row] = codes[index] ?? 0;
      row += 1;
    }
    for (const other of this.#others) {
      columns.startMs[row] = other.startMs;
      // What is no choice has the code 0, which core takes for another service.
      columns.service[row] = serviceNames.indexOf(other.service) + 1;
      row += 1;
    }
    return columns;
  }

  /** How many rows there are. */
  get length(): number {
    return this.#indexes.length + this.#others.length;
  }

  /** The rows of a service and of a number called, both exact; `null` does not filter. */
  filter({
    service,
    callto,
  }: {
    readonly service: string | null;
    readonly callto: string | null;
  }): LegSelection {
    const { table } = this.#legs;
    const [services, numbers] = [table.service.view(), table.to.view().codes];
    // A text that no leg has gets a code that no leg has.
    const serviceCode = service === null ? 0 : serviceNames.indexOf(service) + 1;
    const numberCode = callto === null ? null : (table.to.codeOf(callto) ?? -1);
    return new LegSelection({
      legs: this.#legs,
      syncedAtMs: this.#syncedAtMs,
      indexes: this.#indexes.filter(
        (index) =>
          (service === null || services[index] === serviceCode) &&
          (numberCode === null || numbers[index] === numberCode),
      ),
      others: this.#others.filter(
        (row) => (service ?? row.service) === row.service && (callto ?? row.callto) === row.callto,
      ),
    });
  }

  /**
   * Some rows of the list that begins with the newest. Of two that begin together the later in the world's order
   * comes first; the sources do not say.
   * @param from place of the first row, 0 and up
   * @param to place after the last row
   */
  newestFirst(from: number, to: number): readonly CallLogRow[] {
    const others = [...this.#others].sort((one, other) => other.startMs - one.startMs);
    const rows: CallLogRow[] = [];
    let left = this.#indexes.length;
    let taken = 0;
    for (let place = 0; place < Math.min(to, this.length); place += 1) {
      const other = others[taken];
      const index = this.#indexes[left - 1];
      const isOther = other !== undefined && (index === undefined || other.startMs > this.#startOf(index));
      if (place >= from) rows.push(isOther ? other : this.#rowAt(index ?? 0));
      if (isOther) taken += 1;
      else left -= 1;
    }
    return rows;
  }

  #startOf(index: number): number {
    return wholeSecondMs(this.#legs.table.startMs.at(index));
  }

  #rowAt(index: number): CallLogRow {
    return { ...this.#legs.at(index), syncedAtMs: this.#syncedAtMs[index] ?? Number.NaN };
  }
}

function groupOf(row: CallLogRow): LegGroup {
  return { to: row.callto, service: row.service, status: row.status, count: 1, talkSeconds: row.billsec };
}
