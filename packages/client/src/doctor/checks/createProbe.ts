/** A `fetch` that remembers what the last exchange was like on the wire. */
export interface Probe {
  readonly fetch: typeof globalThis.fetch;
  /** Forgets the exchange before. */
  readonly reset: () => void;
  /** HTTP status of the last answer; `null` when there was none. */
  readonly status: () => number | null;
  /** Node's code for why there was none, for example `ECONNREFUSED`, or `redirect` or `blocked port`; `null` when nobody knows. */
  readonly reason: () => string | null;
}

/**
 * @param send how a request is sent, the global `fetch`
 * @param cookie sent along, `name=value`: outside a browser no session does it
 */
export function createProbe(send: typeof globalThis.fetch, cookie: string | null): Probe {
  let status: number | null = null;
  let reason: string | null = null;
  return {
    reset: () => {
      status = null;
      reason = null;
    },
    status: () => status,
    reason: () => reason,
    fetch: async (input, init) => {
      try {
        const response = await send(cookie === null ? input : withCookie(input, cookie), init);
        status = response.status;
        return response;
      } catch (error) {
        reason = toReason(error);
        throw error;
      }
    },
  };
}

function withCookie(input: Parameters<typeof fetch>[0], cookie: string): Request {
  const request = new Request(input);
  request.headers.set('cookie', cookie);
  return request;
}

/** What Node says without a code. */
const textReasons: Readonly<Record<string, string>> = {
  'unexpected redirect': 'redirect',
  'bad port': 'blocked port',
};

/** Codes alone: other messages hold addresses. */
function toReason(error: unknown): string | null {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return null;
  const known = textReasons[cause.message];
  if (known !== undefined) return known;
  const code = 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code) ? code : null;
}
