import { MockServerError } from '../MockServerError';
import { type Fault, type FaultName, faultNames } from './Fault';
import { parseLocation } from './members/parseLocation';
import { parsePlace } from './members/parsePlace';
import { parseWhole } from './members/parseWhole';

const members = ['name', 'system', 'endpoint', 'times', 'latencyMs', 'location'];
const longestLatencyMs = 600_000;

/**
 * Checks a fault from outside: a name, or an object with the members of `Fault` and no others.
 * @throws {MockServerError} `unknown_fault` with the names that exist, or `invalid_fault`
 */
export function parseFault(value: unknown): Fault {
  if (typeof value === 'string') return { name: parseName(value) };
  if (typeof value !== 'object' || value === null)
    throw invalid(`a fault is a name or an object, got ${value}`);
  const given = new Map<string, unknown>(Object.entries(value));
  // A misspelt member would strike more than was meant.
  const unknown = [...given.keys()].find((member) => !members.includes(member));
  if (unknown !== undefined)
    throw invalid(`a fault has ${members.join(', ')} and no ${JSON.stringify(unknown)}`);
  const name = parseName(given.get('name'));
  const place = parsePlace(given.get('system'), given.get('endpoint'));
  const times = parseWhole('times', given.get('times'), 1, Number.MAX_SAFE_INTEGER);
  const latencyMs = parseWhole('latencyMs', given.get('latencyMs'), 0, longestLatencyMs);
  const location = parseLocation(given.get('location'));
  if (latencyMs !== undefined && name !== 'latency')
    throw invalid(`latencyMs of a fault belongs to latency, got it with ${name}`);
  if (location !== undefined && !name.startsWith('redirect_'))
    throw invalid(`location of a fault belongs to redirect_…, got it with ${name}`);
  return {
    name,
    ...place,
    ...(times !== undefined && { times }),
    ...(latencyMs !== undefined && { latencyMs }),
    ...(location !== undefined && { location }),
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

function invalid(message: string): MockServerError {
  return new MockServerError('invalid_fault', message);
}
