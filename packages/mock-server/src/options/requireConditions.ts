import { MockServerError } from '../MockServerError';
import { completeSettings } from './completeSettings';

/** Those options of the mock API that are the server's too and that no part of it checks by itself. */
export interface Conditions {
  readonly latencyMs?: unknown;
  readonly faults?: unknown;
  readonly settings?: object | undefined;
}

/**
 * Makes sure of what decides how answers come, before anything is made.
 * @param apiName the function they were given to
 * @throws {MockServerError} `invalid_option`
 */
export function requireConditions(
  apiName: string,
  { latencyMs = 0, faults = [], settings = {} }: Conditions,
): void {
  const isLatency = typeof latencyMs === 'number' && latencyMs >= 0 && latencyMs <= 600_000;
  if (!isLatency) {
    const got = typeof latencyMs === 'number' ? latencyMs : JSON.stringify(latencyMs);
    throw invalid(`${apiName} requires latencyMs to be from 0 to 600000, got ${got}`);
  }
  if (!Array.isArray(faults))
    throw invalid(`${apiName} requires faults to be a list, for example ['timeout']`);
  completeSettings(apiName, settings);
}

function invalid(message: string): MockServerError {
  return new MockServerError('invalid_option', message);
}
