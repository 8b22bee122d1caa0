import type { ClientOptions } from '../ClientOptions';
import { ConfigError } from '../errors/ConfigError';
import { refuseOthers } from '../params/refuseOthers';

/** What each option is; where nothing stands, whoever reads it checks more than a type can say. */
const kinds: Readonly<Record<keyof ClientOptions, 'function' | 'boolean' | 'text' | ''>> = {
  baseUrl: '',
  auth: '',
  getAccessToken: '',
  timeoutMs: '',
  headers: '',
  fetch: 'function',
  cacheKey: 'text',
  onUnauthorized: 'function',
  onContractDrift: 'function',
  onWarning: 'function',
  includeErrorDetails: 'boolean',
  retryJitter: 'function',
};

/**
 * The options of a client, read once and checked by kind: JavaScript hosts may give anything, and a text `'false'`
 * would count as true. `null` is as good as absent, save for `baseUrl` and `headers`.
 *
 * @throws what the code of the options themselves throws
 * @param ownOptions the names that the system's own client takes beside everyone's, which nobody reads here
 * @throws {ConfigError} for options that are no object, for one that no client takes, and for one of another kind. The
 * message never holds a value
 */
export function requireClientOptions(
  system: string,
  options: unknown,
  ownOptions: readonly string[] = [],
): ClientOptions {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigError({ system }, 'takes its options as one object');
  }
  // A slip of the pen, such as `getAccesToken`, would be a client that does something else.
  refuseOthers({ system }, options, [...Object.keys(kinds), ...ownOptions], 'options');
  const read: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    const value: unknown = Reflect.get(options, name);
    if (value === undefined || (kind && value === null)) continue;
    const isKind = kind === 'text' ? typeof value === 'string' && value !== '' : typeof value === kind;
    if (kind && !isKind) {
      throw new ConfigError(
        { system },
        `requires ${name} to be a ${kind}${kind === 'text' ? ' that is not empty' : ''}; leave it out for the default`,
      );
    }
    read[name] = value;
  }
  // `baseUrl` and the others without a kind are checked by their readers, which take `unknown`.
  return read as unknown as ClientOptions;
}
