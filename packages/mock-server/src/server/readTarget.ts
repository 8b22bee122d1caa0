import type { IncomingMessage } from 'node:http';

/**
 * The address that a request asks for, below the name that its `Host` gives this server.
 * @returns `null` for a target that is no URL, and for one with a name or a password in it, which no request may
 * carry and no log may repeat
 */
export function readTarget({ url = '/', headers: { host } }: IncomingMessage): URL | null {
  const origin = originOf(host);
  // Several slashes would begin the name of another host.
  const path = url.replace(/^\/+/, '/');
  if (!URL.canParse(path, origin)) return null;
  const target = new URL(path, origin);
  return target.username === '' && target.password === '' ? target : null;
}

function originOf(host = '127.0.0.1'): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).origin : 'http://127.0.0.1';
}
