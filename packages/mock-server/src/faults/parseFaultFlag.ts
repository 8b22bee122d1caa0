import { MockServerError } from '../MockServerError';
import type { Fault } from './Fault';
import { parseFault } from './parseFault';

const shape = /^([a-z0-9_]+)(?:=(\d+))?(?:@([a-z-]+)(?:\/([a-z0-9-]+))?)?(?::(\d+))?$/;

/**
 * Reads a fault as the command line spells it: `NAME[@SYSTEM[/ENDPOINT]][:TIMES]`, for example
 * `rate_limited@virsyn/dashboard-funnel:2` or `timeout@kaleyra-carrier`. The milliseconds of `latency` follow its
 * name: `latency=9000@vyom`.
 * @throws {MockServerError} `unknown_fault` or `invalid_fault`
 */
export function parseFaultFlag(text: string): Fault {
  const parts = shape.exec(text);
  if (parts === null) {
    throw new MockServerError(
      'invalid_fault',
      `a fault is NAME[=MS][@SYSTEM[/ENDPOINT]][:TIMES], got ${text}`,
    );
  }
  const [, name, latencyMs, system, endpoint, times] = parts;
  return parseFault({ name, system, endpoint, times: numberOf(times), latencyMs: numberOf(latencyMs) });
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
