import { ConfigError } from '../../errors/ConfigError';

/**
 * The host's extra headers, checked, each as it is sent.
 *
 * @throws {ConfigError} for what is no plain object, for a name or value that no request can carry, and for one that is
 *   not the host's to set. The message holds a name of letters, never a value
 */
export function parseHeaders(
  system: string,
  headers: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  if (!isPlainObject(headers)) throw new ConfigError({ system }, 'requires headers to be an object of texts');
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // A media type on a GET would tell of a body that it has not, and make every page ask for leave first (CORS).
    if (/^(authorization|accept|cookie|content-type)$/i.test(name)) {
      throw new ConfigError({ system }, `sets the header ${name} itself; leave it out of headers`);
    }
    try {
      // A number would be sent, and then not be struck out of what the system says.
      if (typeof value !== 'string') throw new TypeError();
      // As it is sent, without white space around it: so it is what the system may echo.
      checked[name] = new Headers([[name, value]]).get(name) ?? '';
    } catch {
      const quoted = /^[a-z][a-z-]{0,39}$/i.test(name) ? name : '[…]';
      throw new ConfigError({ system }, `cannot send the header ${quoted}`);
    }
  }
  return checked;
}

/** `Headers` and maps have no members of their own: what they hold would not be sent. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // That of another realm's objects is another object, and has no prototype either.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
