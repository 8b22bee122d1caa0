import type { RefusalForm } from '../systems/Refusal';
import type { Fault, FaultName } from './Fault';
import { parseFault } from './parseFault';

/** Where a request goes. */
export interface FaultTarget {
  readonly system: string;
  readonly endpoint: string;
  /** How the system words a refusal. */
  readonly refuse: RefusalForm;
}

/** The faults in force. One set belongs to one mock API; nothing is shared between two. */
export class FaultSet {
  #faults: readonly Fault[] = [];

  /** Puts these faults in place of all others; a bare name strikes every request. @throws {MockServerError} */
  set(faults: readonly (Fault | FaultName)[]): void {
    this.#faults = faults.map(parseFault);
  }

  /** Ends all faults. */
  clear(): void {
    this.#faults = [];
  }

  /** The faults in force, with the `times` that are left. */
  list(): readonly Fault[] {
    return this.#faults;
  }

  /**
   * The faults that strike one request: every matching `latency`, and of the others the first. Each of them
   * has one time less afterwards.
   */
  take(target: Pick<FaultTarget, 'system' | 'endpoint'>): readonly Fault[] {
    const matching = this.#faults.filter((fault) => matches(fault, target));
    const first = matching.find(({ name }) => name !== 'latency');
    const taken = matching.filter((fault) => fault.name === 'latency' || fault === first);
    this.#faults = this.#faults.flatMap((fault) => (taken.includes(fault) ? countDown(fault) : [fault]));
    return taken;
  }
}

function matches(fault: Fault, { system, endpoint }: Pick<FaultTarget, 'system' | 'endpoint'>): boolean {
  return (fault.system ?? system) === system && (fault.endpoint ?? endpoint) === endpoint;
}

function countDown(fault: Fault): readonly Fault[] {
  if (fault.times === undefined) return [fault];
  return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
}
