/**
 * A sentence about the host name of the base URL, for those whose page signs in to Loquent with a cookie: a browser
 * sends a cookie of this kind between pages and servers of one name, and to it `localhost` and `127.0.0.1` are two.
 * @param origin where the server stands, for the port
 */
export function cookieHint(origin: string): string {
  const { port } = new URL(origin);
  return `Loquent's cookie needs one host name for page and base URL: a page on localhost uses http://localhost${port === '' ? '' : `:${port}`}/loquent`;
}
