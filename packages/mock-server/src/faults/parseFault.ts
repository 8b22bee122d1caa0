import { MockServerError } from '../MockServerError';
import { type Fault, type FaultName, faultNames } from './Fault';

const longestLatencyMs = 600_000;

/**
 * Checks a fault from outside: a name, or an object with `name`, `system`, `endpoint`, `times`, `latencyMs`.
 * @throws {MockServerError} `unknown_fault` with the names that exist, or `invalid_fault`
 */
export function parseFault(value: unknown): Fault {
  if (typeof value === 'string') return { name: parseName(value) };
  if (typeof value !== 'object' || value === null)
    throw invalid(`a fault is a name or an object, got ${value}`);
  const members = new Map<string, unknown>(Object.entries(value));
  const system = parseText('system', members.get('system'));
  const endpoint = parseText('endpoint', members.get('endpoint'));
  const times = parseWhole('times', members.get('times'), 1, Number.MAX_SAFE_INTEGER);
  const latencyMs = parseWhole('latencyMs', members.get('latencyMs'), 0, longestLatencyMs);
  return {
    name: parseName(members.get('name')),
    ...(system !== undefined && { system }),
    ...(endpoint !== undefined && { endpoint }),
    ...(times !== undefined && { times }),
    ...(latencyMs !== undefined && { latencyMs }),
  };
}

function parseName(value: unknown): FaultName {
  const name = faultNames.find((known) => known === value);
  if (name !== undefined) return name;
  throw new MockServerError(
    'unknown_fault',
    `there is no fault ${JSON.stringify(value) ?? 'without a name'}; the faults are ${faultNames.join(', ')}`,
  );
}

function parseText(member: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && value !== '') return value;
  throw invalid(`${member} of a fault is a text, got ${JSON.stringify(value)}`);
}

function parseWhole(member: string, value: unknown, least: number, most: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most)
    return value;
  throw invalid(
    `${member} of a fault is a whole number from ${least} to ${most}, got ${JSON.stringify(value)}`,
  );
}

function invalid(message: string): MockServerError {
  return new MockServerError('invalid_fault', message);
}
