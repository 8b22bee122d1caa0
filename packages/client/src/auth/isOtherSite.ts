import { isLoopbackHost } from '../transport/options/isLoopbackHost';

/**
 * Whether this is a page, and an address lies on another site than it. The same site is the same scheme with the same
 * host, one above it or one below it, whatever the port, or loopback asked from loopback. Browsers know a wider one,
 * the registrable domain; telling it takes the list of public suffixes, without which `one.example.com` and
 * `two.example.com` may as well be two strangers.
 *
 * @param address absolute
 * @returns `false` where there is no page: on servers, and where the origin is none of the web's
 * @see https://html.spec.whatwg.org/multipage/browsers.html#same-site
 */
export function isOtherSite(address: string): boolean {
  const page = (globalThis as { location?: { origin?: unknown } }).location?.origin;
  if (typeof page !== 'string' || !/^https?:/.test(page)) return false;
  const [one, other] = [new URL(page), new URL(address)];
  if (isLoopbackHost(one.hostname) && isLoopbackHost(other.hostname)) return false;
  return (
    one.protocol !== other.protocol ||
    !(`.${one.hostname}`.endsWith(`.${other.hostname}`) || `.${other.hostname}`.endsWith(`.${one.hostname}`))
  );
}
