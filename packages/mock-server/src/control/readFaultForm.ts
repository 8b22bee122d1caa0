import type { Fault } from '../faults/Fault';
import { parseFault } from '../faults/parseFault';

/**
 * The fault of the control page's form; a field left empty does not say anything.
 * @throws {MockServerError} `unknown_fault` or `invalid_fault`
 */
export function readFaultForm(form: URLSearchParams): Fault {
  const text = (name: string) => form.get(name)?.trim() || undefined;
  const whole = (name: string) => {
    const value = text(name);
    // What is no number stays a text, so that the check says so.
    return value !== undefined && /^\d+$/.test(value) ? Number(value) : value;
  };
  return parseFault({
    name: text('name'),
    system: text('system'),
    endpoint: text('endpoint'),
    times: whole('times'),
    latencyMs: whole('latencyMs'),
    location: text('location'),
  });
}
