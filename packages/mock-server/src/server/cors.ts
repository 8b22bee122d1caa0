/** What decides who may read answers across origins. */
export interface CorsPolicy {
  /** Answers only pages served from this machine: for a world that holds somebody's own calls. */
  readonly loopbackOnly: boolean;
}

/**
 * The CORS headers of an answer. The origin is echoed; `Age`, `Date`, `Retry-After` and `X-Request-Id` may be read
 * beside the safelisted headers; credentials are allowed below `/loquent/`, whose session is a cookie, and where
 * that cookie is given.
 * @param origin the request's `Origin`; `null` gives no headers
 */
export function corsHeaders(
  { origin, path }: { readonly origin: string | null; readonly path: string },
  policy: CorsPolicy,
): Record<string, string> {
  if (origin === null || !mayAsk(origin, policy)) return { vary: 'Origin' };
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'Age, Date, Retry-After, X-Request-Id',
    ...(/^\/(?:loquent|_mock)\//.test(path) && { 'access-control-allow-credentials': 'true' }),
    vary: 'Origin',
  };
}

/** Whether a page of an origin may read answers and change anything. */
export function mayAsk(origin: string, { loopbackOnly }: CorsPolicy): boolean {
  return !loopbackOnly || isLoopbackHost(origin.replace(/^https?:\/\//, ''));
}

/** The headers of a preflight's answer beside {@link corsHeaders}. */
export function preflightHeaders(path: string): Record<string, string> {
  const [, system = ''] = path.split('/');
  return {
    'access-control-allow-methods': methods[system] ?? 'GET, OPTIONS',
    'access-control-allow-headers': `${headers[system] ?? 'authorization, content-type'}, x-callscope-fault`,
    'access-control-max-age': '600',
  };
}

const methods: Readonly<Record<string, string>> = {
  kaleyra: 'GET, POST, OPTIONS',
  'kaleyra-carrier': 'POST, OPTIONS',
  _mock: 'GET, POST, PUT, DELETE, OPTIONS',
};

const headers: Readonly<Record<string, string>> = {
  // What Supabase lets its own client send.
  virsyn: 'authorization, apikey, content-type, x-client-info',
  'kaleyra-carrier': 'content-type',
};

/** Whether a host name, with or without a port, is this machine's own. */
export function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}
