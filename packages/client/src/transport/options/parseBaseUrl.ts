import { ConfigError } from '../../errors/ConfigError';
import { holdsToken } from './holdsToken';
import { isLoopbackHost } from './isLoopbackHost';

/**
 * The base address without trailing slash, as it stands in query keys and before every path.
 *
 * @throws {ConfigError} unless it is absolute, `https:` (or `http:` on loopback), and free of credentials,
 *   query, fragment and tokens. The message never holds the address
 */
export function parseBaseUrl(system: string, baseUrl: unknown): string {
  const refuse = (problem: string): never => {
    throw new ConfigError({ system }, `requires baseUrl ${problem}`);
  };
  // URL repairs `https:host`, `\` and white space silently, into an address nobody wrote.
  if (typeof baseUrl !== 'string' || !/^https?:\/\/[^/\\\s][^\\\s]*$/i.test(baseUrl)) {
    return refuse('to be an absolute https address, for example https://project.example.com');
  }
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    return refuse('to be an absolute https address, for example https://project.example.com');
  }
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
    return refuse('to be https; http is for loopback only');
  }
  if (url.username || url.password || /^[^/]*\/\/[^/]*@/.test(baseUrl)) {
    return refuse('without credentials; use auth');
  }
  if (baseUrl.includes('?') || baseUrl.includes('#')) return refuse('without query or fragment');
  if (holdsToken(baseUrl)) return refuse('without a token in it; use auth');
  // Only where slashes begin: at each of a million, those behind it would be tried again.
  return `${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, '')}`;
}
