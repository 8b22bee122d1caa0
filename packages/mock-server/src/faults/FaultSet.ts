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

type Place = Pick<FaultTarget, 'system' | 'endpoint'>;

/** The faults in force. One set belongs to one mock API; nothing is shared between two. */
export class FaultSet {
  #faults: readonly Fault[] = [];
  /** How often a fault that requests ask for themselves has struck an endpoint, where it may only some times. */
  #struck = new Map<string, number>();

  /** Puts these faults in place of all others; a bare name strikes every request. @throws {MockServerError} */
  set(faults: readonly (Fault | FaultName)[]): void {
    this.#faults = faults.map(parseFault);
    this.#struck = new Map();
  }

  /** Ends all faults. */
  clear(): void {
    this.set([]);
  }

  /** The faults in force, with the `times` that are left. */
  list(): readonly Fault[] {
    return this.#faults;
  }

  /**
   * The faults that strike one request: every matching `latency`, and of the others the first. Each of them
   * has one time less afterwards.
   */
  take(target: Place): readonly Fault[] {
    return this.#count(choose(this.#faults.filter((fault) => matches(fault, target))));
  }

  /** Whether a browser's question before a request is refused; the fault that says so has one time less afterwards. */
  takePreflight(target: Place): boolean {
    const refusing = this.#faults.find(
      (fault) => fault.name === 'refused_preflight' && matches(fault, target),
    );
    return refusing !== undefined && this.#count([refusing]).length > 0;
  }

  /**
   * The same of faults that a request asks for itself, in place of those in force. One with `times` strikes the
   * first requests that ask an endpoint for it, so that a repeated request is answered right; `set` and `clear`
   * begin to count anew.
   */
  takeAsked(faults: readonly Fault[], { system, endpoint }: Place): readonly Fault[] {
    const keyOf = ({ name, latencyMs, times }: Fault) =>
      `${system}/${endpoint}/${name}=${latencyMs}:${times}`;
    const left = faults.filter(
      (fault) => fault.times === undefined || (this.#struck.get(keyOf(fault)) ?? 0) < fault.times,
    );
    const taken = choose(left);
    for (const fault of taken) this.#struck.set(keyOf(fault), (this.#struck.get(keyOf(fault)) ?? 0) + 1);
    return taken;
  }

  #count(taken: readonly Fault[]): readonly Fault[] {
    this.#faults = this.#faults.flatMap((fault) => (taken.includes(fault) ? countDown(fault) : [fault]));
    return taken;
  }
}

function choose(matching: readonly Fault[]): readonly Fault[] {
  // A preflight is another request; what follows it is answered right.
  const first = matching.find(({ name }) => name !== 'latency' && name !== 'refused_preflight');
  return matching.filter((fault) => fault.name === 'latency' || fault === first);
}

function matches(fault: Fault, { system, endpoint }: Place): boolean {
  return (fault.system ?? system) === system && (fault.endpoint ?? endpoint) === endpoint;
}

function countDown(fault: Fault): readonly Fault[] {
  if (fault.times === undefined) return [fault];
  return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
}
