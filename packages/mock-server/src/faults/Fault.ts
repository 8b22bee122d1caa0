/**
 * Every fault the mock server can show, by name.
 * - `latency`: the right answer, 3 seconds late (`latencyMs` changes that)
 * - `timeout`: no answer until the caller gives up
 * - `unauthorized`, `forbidden`, `not_found`, `server_error`: 401, 403, 404 and 500 with the system's body
 * - `rate_limited`: 429 with `Retry-After: 2`
 * - `bad_gateway`: 502 with HTML
 * - `login_page`: 200 with HTML, as a captive portal answers
 * - `truncated_json`: the first half of the right answer
 * - `empty_body`: 200 with nothing in it
 * - `wrong_shape`: the right answer with a required count as a text
 * - `connection_reset`: the connection breaks before an answer
 */
export const faultNames = [
  'latency',
  'timeout',
  'unauthorized',
  'forbidden',
  'not_found',
  'rate_limited',
  'server_error',
  'bad_gateway',
  'login_page',
  'truncated_json',
  'empty_body',
  'wrong_shape',
  'connection_reset',
] as const;

/** One of {@link faultNames}. */
export type FaultName = (typeof faultNames)[number];

/** A fault and where it strikes. */
export interface Fault {
  readonly name: FaultName;
  /** Only this system, for example `virsyn`; every system when left out. */
  readonly system?: string;
  /** Only this endpoint, for example `dashboard-heatmap`; every endpoint when left out. */
  readonly endpoint?: string;
  /** How many requests it strikes before it is gone, 1 or more; all of them when left out. */
  readonly times?: number;
  /** Only for `latency`: milliseconds, 0 to 600,000; 3,000 when left out. */
  readonly latencyMs?: number;
}
