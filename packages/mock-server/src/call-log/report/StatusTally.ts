import type { CallLogReport, RestOfStatuses, StatusCount } from '../CallLogReport';
import { plainStatus } from '../cells/createStatusTable';
import type { StatusMeaning } from '../dispositionOutcomes';

const shownStatuses = 100;
const shownCharacters = 100;
/** A column of free text, taken for the status, must not fill the memory. */
const distinctUnknown = 10_000;

/** Counts the statuses of calls. Every call counts, however many statuses there are. */
export class StatusTally {
  readonly #counts = new Map<string, { -readonly [K in keyof StatusCount]: StatusCount[K] }>();
  #unknownCount = 0;
  #callsNotToldApart = 0;

  /** Counts one call. */
  add(text: string, meaning: StatusMeaning | null): void {
    const key = plainStatus(text);
    const known = this.#counts.get(key);
    if (known !== undefined) {
      known.count += 1;
      return;
    }
    if (meaning === null && this.#unknownCount === distinctUnknown) {
      this.#callsNotToldApart += 1;
      return;
    }
    if (meaning === null) this.#unknownCount += 1;
    this.#counts.set(key, { status: text.slice(0, shownCharacters), count: 1, disposition: meaning });
  }

  /** The counts so far, as the report shows them. */
  build(): Pick<CallLogReport, 'statuses' | 'unknownStatuses' | 'otherStatuses'> {
    const all = [...this.#counts.values()].sort((one, other) => other.count - one.count);
    const statuses = all.slice(0, shownStatuses).map((status) => ({ ...status }));
    const others = all.slice(shownStatuses);
    const unknown = restOf(others.filter(isUnknown));
    return {
      statuses,
      unknownStatuses: statuses.filter(isUnknown),
      otherStatuses: {
        known: restOf(others.filter((status) => !isUnknown(status))),
        unknown: {
          distinct: this.#callsNotToldApart > 0 ? null : unknown.distinct,
          calls: unknown.calls + this.#callsNotToldApart,
        },
      },
    };
  }
}

function isUnknown({ disposition }: StatusCount): boolean {
  return disposition === null;
}

function restOf(statuses: readonly StatusCount[]): RestOfStatuses {
  return { distinct: statuses.length, calls: statuses.reduce((calls, { count }) => calls + count, 0) };
}
