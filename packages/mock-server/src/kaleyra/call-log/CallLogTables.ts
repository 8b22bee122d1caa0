import type { Organization } from '../../world/Organization';
import { CallLogTable } from './CallLogTable';
import { CarrierLegs } from './CarrierLegs';

/** The `kaleyra_call_logs` of every organization, each made when it is first asked for. */
export class CallLogTables {
  readonly #nowMs: number;
  readonly #tables = new Map<Organization, CallLogTable>();

  constructor(nowMs: number) {
    this.#nowMs = nowMs;
  }

  /** An organization's table; `null` when its world holds no legs. */
  of(organization: Organization): CallLogTable | null {
    const { legs } = organization.records;
    if (legs === null) return null;
    const table =
      this.#tables.get(organization) ?? new CallLogTable(new CarrierLegs(organization, legs), this.#nowMs);
    this.#tables.set(organization, table);
    return table;
  }

  /** Puts every table back to its beginning. A sync under way writes into one that nobody reads any more. */
  clear(): void {
    this.#tables.clear();
  }
}
