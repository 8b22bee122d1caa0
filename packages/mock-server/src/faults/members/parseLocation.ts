import { MockServerError } from '../../MockServerError';
import { holdsSecretInAddress } from '../../users/holdsRealSecret';
import { parseText } from './parseText';

/**
 * Where a redirect leads; `undefined` where that is not said. A name, a password or a token in it would be a
 * secret in the list of faults.
 * @throws {MockServerError} `invalid_fault`
 */
export function parseLocation(value: unknown): string | undefined {
  const location = parseText('location', value);
  if (location === undefined) return undefined;
  const url = URL.canParse(location) ? new URL(location) : null;
  const isAddress = url !== null && /^https?:$/.test(url.protocol);
  if (!isAddress || url.username !== '' || url.password !== '')
    throw invalid('location of a fault is an http or https URL without a name or a password in it');
  if (holdsSecretInAddress(url))
    throw invalid('location of a fault holds a secret that looks real; leave it out');
  return location;
}

function invalid(message: string): MockServerError {
  return new MockServerError('invalid_fault', message);
}
