import { InputError, toDay } from '@callscope/core';
import { ConfigError } from '../../errors/ConfigError';

/**
 * The option `organizationTimeZone`, checked; `null` for none.
 *
 * @throws {ConfigError} for what is no IANA name that this platform knows. The message never holds the value
 */
export function requireOrganizationZone(timeZone: unknown): string | null {
  if (timeZone == null) return null;
  if (typeof timeZone === 'string' && isZone(timeZone)) return timeZone;
  throw new ConfigError(
    { system: 'loquent' },
    'requires organizationTimeZone to be an IANA time zone that this platform knows, such as America/New_York; leave it out when nobody knows it',
  );
}

function isZone(timeZone: string): boolean {
  try {
    toDay(0, timeZone);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
