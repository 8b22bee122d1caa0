import { MockServerError } from '../../MockServerError';
import { type Fault, faultSystems } from '../Fault';
import { faultEndpoints } from '../faultEndpoints';
import { parseText } from './parseText';

/**
 * Where a fault strikes, which must exist: a fault that never strikes looks like a caller that copes with it.
 * @throws {MockServerError} `invalid_fault` with the names that exist
 */
export function parsePlace(systemValue: unknown, endpointValue: unknown): Pick<Fault, 'system' | 'endpoint'> {
  const asked = parseText('system', systemValue);
  const system = faultSystems.find((known) => known === asked);
  if (asked !== undefined && system === undefined)
    throw invalid(`system of a fault is one of ${faultSystems.join(', ')}, got ${JSON.stringify(asked)}`);
  const endpoint = parseText('endpoint', endpointValue);
  const known = system === undefined ? Object.values(faultEndpoints).flat() : faultEndpoints[system];
  if (endpoint !== undefined && !known.includes(endpoint)) {
    const whose = system === undefined ? '' : ` of ${system}`;
    throw invalid(
      `endpoint of a fault${whose} is one of ${[...new Set(known)].join(', ')}, got ${JSON.stringify(endpoint)}`,
    );
  }
  return { ...(system !== undefined && { system }), ...(endpoint !== undefined && { endpoint }) };
}

function invalid(message: string): MockServerError {
  return new MockServerError('invalid_fault', message);
}
