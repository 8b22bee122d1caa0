import { isLoopbackHost } from '../transport/options/isLoopbackHost';

/**
 * Whether this is a page, and an address lies on another site than it. The same site is the same scheme with the same
 * host, one above it or one below it, whatever the port, or loopback asked from loopback. Browsers know a wider one,
 * the registrable domain; telling it takes the list of public suffixes, without which `one.example.com` and
 * `two.example.com` may as well be two strangers. A host without a dot is above none: `com` is nobody's parent.
 *
 * @param address absolute
 * @returns `false` where there is no page: on servers, in workers without an origin of the web's, and in apps that have
 * a scheme of their own. A document with an opaque origin, as in a sandboxed frame or from a file, is on no site
 * @see https://html.spec.whatwg.org/multipage/browsers.html#same-site
 */
export function isOtherSite(address: string): boolean {
  // Asked for by members: servers have none of them, and a worker has no document.
  const page: { location?: { origin?: unknown }; origin?: unknown; document?: unknown } = globalThis;
  if (!page.location) return false;
  // A `srcdoc` frame has its parent's origin and cookies, and `null` as that of its location.
  const origin = page.origin ?? page.location.origin;
  if (typeof origin !== 'string' || !/^https?:/.test(origin)) {
    return page.document !== undefined && (origin === 'null' || String(origin).startsWith('about:'));
  }
  const [one, other] = [new URL(origin), new URL(address)];
  if (isLoopbackHost(one.hostname) && isLoopbackHost(other.hostname)) return false;
  return (
    one.protocol !== other.protocol ||
    !(isAtOrBelow(one.hostname, other.hostname) || isAtOrBelow(other.hostname, one.hostname))
  );
}

function isAtOrBelow(host: string, other: string): boolean {
  return host === other || (/\.[^.]/.test(other) && host.endsWith(`.${other}`));
}
