import type { Fault } from '../faults/Fault';
import type { FaultSet } from '../faults/FaultSet';
import { parseFault } from '../faults/parseFault';
import { parseJson } from './parseJson';

/**
 * Ends one fault: the first that is equal, or else the first that differs in nothing but how often it has struck.
 * One that has ended by itself is no mistake.
 * @param text the fault as JSON
 * @throws {MockServerError} `unknown_fault` or `invalid_fault` for a text that is no fault
 */
export function endFault(faults: FaultSet, text: string): void {
  const fault = parseFault(parseJson(text, 'the fault to end'));
  const list = faults.list();
  const ended =
    list.find((one) => isSame(one, fault) && one.times === fault.times) ??
    list.find((one) => isSame(one, fault));
  if (ended !== undefined) faults.set(list.filter((one) => one !== ended));
}

/** Whether two faults are equal but for their `times`. */
function isSame(one: Fault, other: Fault): boolean {
  const members = ['name', 'system', 'endpoint', 'latencyMs', 'location'] as const;
  return members.every((member) => one[member] === other[member]);
}
