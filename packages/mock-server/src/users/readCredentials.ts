import { sessionCookieName } from './sessionCookieName';

/** What a request proves who it is with. */
export interface Credential {
  /** `other`: an `Authorization` of another scheme, or of none. */
  readonly kind: 'bearer' | 'other' | 'cookie';
  /** Without its scheme or name; may be empty. */
  readonly secret: string;
}

/**
 * All that a request proves who it is with, the one that counts first: its `Authorization`, then its session
 * cookies as they come. An empty `Authorization` is none.
 */
export function readCredentials(headers: Headers): readonly Credential[] {
  const authorization = headers.get('authorization') ?? '';
  const cookies = readSessionCookies(headers);
  return authorization === '' ? cookies : [parseAuthorization(authorization), ...cookies];
}

function parseAuthorization(text: string): Credential {
  const [, scheme = text, secret] = /^(\S+)(?: +(.*))?$/.exec(text) ?? [];
  if (scheme.toLowerCase() === 'bearer') return { kind: 'bearer', secret: secret ?? '' };
  // A word alone is a secret whose scheme was forgotten.
  return { kind: 'other', secret: secret ?? text };
}

function readSessionCookies(headers: Headers): readonly Credential[] {
  const start = `${sessionCookieName}=`;
  return (headers.get('cookie') ?? '')
    .split(/; */)
    .filter((cookie) => cookie.startsWith(start))
    .map((cookie) => ({ kind: 'cookie', secret: cookie.slice(start.length) }));
}
