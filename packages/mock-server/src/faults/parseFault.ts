import { MockServerError } from '../MockServerError';
import { type Fault, type FaultName, faultNames, faultSystems } from './Fault';

const longestLatencyMs = 600_000;

/**
 * Checks a fault from outside: a name, or an object with the members of `Fault`.
 * @throws {MockServerError} `unknown_fault` with the names that exist, or `invalid_fault`
 */
export function parseFault(value: unknown): Fault {
  if (typeof value === 'string') return { name: parseName(value) };
  if (typeof value !== 'object' || value === null)
    throw invalid(`a fault is a name or an object, got ${value}`);
  const members = new Map<string, unknown>(Object.entries(value));
  const system = parseSystem(members.get('system'));
  const endpoint = parseText('endpoint', members.get('endpoint'));
  const times = parseWhole('times', members.get('times'), 1, Number.MAX_SAFE_INTEGER);
  const latencyMs = parseWhole('latencyMs', members.get('latencyMs'), 0, longestLatencyMs);
  const location = parseLocation(members.get('location'));
  return {
    name: parseName(members.get('name')),
    ...(system !== undefined && { system }),
    ...(endpoint !== undefined && { endpoint }),
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

function parseSystem(value: unknown): string | undefined {
  const system = parseText('system', value);
  if (system === undefined || faultSystems.some((known) => known === system)) return system;
  throw invalid(`system of a fault is one of ${faultSystems.join(', ')}, got ${JSON.stringify(system)}`);
}

/** A name or a password in it would be a secret in the list of faults. */
function parseLocation(value: unknown): string | undefined {
  const location = parseText('location', value);
  if (location === undefined) return undefined;
  const url = URL.canParse(location) ? new URL(location) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '')
    return location;
  throw invalid('location of a fault is an http or https URL without a name or a password in it');
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
