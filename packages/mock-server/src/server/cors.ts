/** What decides who may read answers across origins. */
export interface CorsPolicy {
  /** Answers only pages served from this machine: for a world that holds somebody's own calls. */
  readonly loopbackOnly: boolean;
}

const allowedHeaders = 'authorization, apikey, content-type, x-client-info';

/**
 * The CORS headers of an answer, as Supabase sends them but for the origin, which is echoed. Nothing is
 * exposed beyond the safelisted headers, and credentials are not allowed.
 * @param origin the request's `Origin`; `null` gives no headers
 */
export function corsHeaders(origin: string | null, policy: CorsPolicy): Record<string, string> {
  if (origin === null || (policy.loopbackOnly && !isLoopbackOrigin(origin))) return { vary: 'Origin' };
  return { 'access-control-allow-origin': origin, vary: 'Origin' };
}

/** The headers of a preflight's answer beside {@link corsHeaders}. */
export function preflightHeaders(path: string): Record<string, string> {
  return {
    'access-control-allow-methods': path.startsWith('/_mock/') ? 'GET, PUT, DELETE, OPTIONS' : 'GET, OPTIONS',
    'access-control-allow-headers': allowedHeaders,
    'access-control-max-age': '600',
  };
}

/** Whether a host name, with or without a port, is this machine's own. */
export function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}

function isLoopbackOrigin(origin: string): boolean {
  return isLoopbackHost(origin.replace(/^https?:\/\//, ''));
}
