/**
 * A `fetch` that keeps one cookie for one host and sends it along where a browser would: when the request includes
 * credentials.
 */
export function createCookieFetch(host: string, cookie: () => string): typeof globalThis.fetch {
  const { fetch } = globalThis;
  return (input, init) => {
    const request = new Request(input, init);
    if (request.credentials === 'include' && new URL(request.url).host === host) {
      request.headers.set('cookie', cookie());
    }
    return fetch(request);
  };
}
