import { ConfigError } from '../../errors/ConfigError';

/**
 * The host's extra headers, checked.
 *
 * @throws {ConfigError} for a name or value that no request can carry, or one that is not the host's to
 *   set. The message holds the name, never the value
 */
export function parseHeaders(
  system: string,
  headers: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) {
    throw new ConfigError({ system }, 'requires headers to be an object of texts');
  }
  // Read once: what is checked is what is sent.
  const copy = { ...headers };
  for (const [name, value] of Object.entries(copy)) {
    // A media type on a GET would tell of a body that it has not, and make every page ask for leave first (CORS).
    if (/^(authorization|accept|cookie|content-type)$/i.test(name)) {
      throw new ConfigError({ system }, `sets the header ${name} itself; leave it out of headers`);
    }
    try {
      // A number would be sent, and then not be struck out of what the system says.
      if (typeof value !== 'string') throw new TypeError();
      new Headers([[name, value]]);
    } catch {
      throw new ConfigError({ system }, `cannot send the header ${JSON.stringify(name.slice(0, 80))}`);
    }
  }
  return copy;
}
