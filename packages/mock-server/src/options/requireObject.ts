import { MockServerError } from '../MockServerError';

/**
 * Makes sure that options are an object with no member that nobody reads: a misspelt one would be left out in silence.
 * @param apiName the function they are for
 * @param place what they are, for example `options` or `settings`
 * @throws {MockServerError} `invalid_option`
 */
export function requireObject(
  apiName: string,
  place: string,
  value: unknown,
  known: readonly string[],
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new MockServerError('invalid_option', `${apiName} requires ${place} to be an object`);
  }
  const stranger = Object.keys(value).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  throw new MockServerError(
    'invalid_option',
    `${apiName} has no ${JSON.stringify(stranger)} in its ${place}; there is ${known.join(', ')}`,
  );
}
