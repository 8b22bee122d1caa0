import { MockServerError } from '../MockServerError';
import { type Conditions, requireConditions } from './requireConditions';
import { requireObject } from './requireObject';

const optionNames = [
  'port',
  'seed',
  'now',
  'days',
  'callLog',
  'faults',
  'latencyMs',
  'settings',
  'onRequest',
];

/** What may be wrong with the options of a server before a port is opened or a file read. */
interface ServerOptions extends Conditions {
  readonly callLog?: unknown;
  readonly onRequest?: unknown;
}

/**
 * Makes sure of the options of `startMockServer` that what they go to does not check.
 * @throws {MockServerError} `invalid_option`
 */
export function requireServerOptions(options: ServerOptions): void {
  requireObject('startMockServer', 'options', options, optionNames);
  requireConditions('startMockServer', options);
  const { callLog, onRequest } = options;
  if (callLog !== undefined && !namesFile(callLog))
    throw invalid('callLog to be the path of a CSV file, or an object with its path');
  if (onRequest !== undefined && typeof onRequest !== 'function') throw invalid('onRequest to be a function');
}

function namesFile(callLog: unknown): boolean {
  if (typeof callLog === 'string') return true;
  return (
    typeof callLog === 'object' && callLog !== null && 'path' in callLog && typeof callLog.path === 'string'
  );
}

function invalid(requirement: string): MockServerError {
  return new MockServerError('invalid_option', `startMockServer requires ${requirement}`);
}
