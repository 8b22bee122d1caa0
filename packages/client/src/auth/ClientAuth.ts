/**
 * The host's way to a bearer token. Called once for all concurrent requests; its token is kept in memory
 * until the system refuses it. It has 15 seconds, after which `signal` is aborted.
 *
 * @param request.reason `first`: no token was asked for yet; `expired`: the system refused the last one
 */
export type GetAccessToken = (request: {
  readonly reason: 'first' | 'expired';
  readonly signal: AbortSignal;
}) => Promise<string>;

/** How requests are signed: a bearer token from the host, an API key, or the browser's session cookie. */
export type ClientAuth =
  | { readonly getAccessToken: GetAccessToken; readonly apiKey?: never; readonly session?: never }
  | {
      /** Sent as a bearer token. For servers and loopback pages: whoever can open a page can read its key. */
      readonly apiKey: string;
      /** Let a page on any origin use the key. `false` by default. */
      readonly allowInBrowser?: boolean | undefined;
      readonly getAccessToken?: never;
      readonly session?: never;
    }
  | {
      /** The cookies that the browser holds for the system go along. */
      readonly session: 'cookie';
      /**
       * Let a page use the session of a system on another host. `false` by default: a base address that came from
       * elsewhere would make the page ask any site in its user's name. The page's own host, hosts above and below it,
       * and loopback from loopback need no leave; `app.example.com` and `api.example.com` do, since without a list
       * of public suffixes nobody can tell them from two strangers' pages on one host. For the same want of a list,
       * `you.github.io` may use the session of `github.io`. A document with an opaque origin, as in a sandboxed frame or
       * from a file, needs leave for every address.
       */
      readonly allowCrossSite?: boolean | undefined;
      readonly getAccessToken?: never;
      readonly apiKey?: never;
    };
