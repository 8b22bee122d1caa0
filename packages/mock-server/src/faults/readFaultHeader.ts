import { MockServerError } from '../MockServerError';
import type { Fault } from './Fault';
import { parseFaultFlag } from './parseFaultFlag';

/** The header by which a request asks for a fault of its own. */
const faultHeader = 'x-callscope-fault';

/**
 * The faults a request asks for: `NAME[:TIMES]` or `latency=MS[:TIMES]`, more of them after commas. `none` asks for the right answer at
 * once, whatever faults are in force.
 * @returns `null` without the header
 * @throws {MockServerError} `unknown_fault` or `invalid_fault`; what it says repeats nothing of the header
 */
export function readFaultHeader(headers: Headers): readonly Fault[] | 'none' | null {
  const text = headers.get(faultHeader)?.trim();
  if (text === undefined) return null;
  if (text === 'none') return 'none';
  return text.split(',').map((part) => parseOne(part.trim()));
}

function parseOne(text: string): Fault {
  try {
    const fault = parseFaultFlag(text);
    if (fault.system === undefined) return fault;
  } catch (error) {
    if (!(error instanceof MockServerError)) throw error;
  }
  throw new MockServerError(
    'invalid_fault',
    'X-Callscope-Fault is NAME[:TIMES] or latency=MS[:TIMES], more of them after commas, or none; GET /_mock/faults lists the names',
  );
}

/** Marks a request as one that no fault strikes. */
export function exemptFromFaults(headers: Headers): void {
  headers.set(faultHeader, 'none');
}
