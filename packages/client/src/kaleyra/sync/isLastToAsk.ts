import type { ClientError, ClientErrorCode } from '../../errors/ClientError';
import type { KaleyraSyncDay } from './KaleyraSyncReport';

/**
 * Whether no day is to be asked after these, in the order they were: the system named a moment to come back at, it
 * has no sync (405), or two days in a row found nobody to answer them, or somebody else: a page in place of an answer, for
 * example, as a wrong `baseUrl` gives.
 */
export function isLastToAsk(days: readonly KaleyraSyncDay[]): boolean {
  const [error, former] = [errorOf(days.at(-1)), errorOf(days.at(-2))];
  if (error === null) return false;
  return error.retryAt !== undefined || error.status === 405 || (isOutage(error) && isOutage(former));
}

function errorOf(day: KaleyraSyncDay | undefined): ClientError | null {
  return day?.outcome === 'failed' ? day.error : null;
}

const outages: readonly ClientErrorCode[] = [
  'network',
  'timeout',
  'server',
  'bad_body',
  'too_large',
  'contract',
];

function isOutage(error: ClientError | null): boolean {
  return error !== null && outages.includes(error.code);
}
