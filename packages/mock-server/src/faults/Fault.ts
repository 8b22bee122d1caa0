/** Every fault the mock server can show, in the order of `faultDescriptions`, which says what each of them does. */
export const faultNames = [
  'latency',
  'timeout',
  'slow_body',
  'unauthorized',
  'expired_token',
  'forbidden',
  'not_found',
  'method_not_allowed',
  'bad_request',
  'conflict',
  'unprocessable',
  'rate_limited',
  'rate_limited_date',
  'rate_limited_past',
  'rate_limited_garbage',
  'rate_limited_bare',
  'rate_limited_hidden',
  'rate_limited_hour',
  'server_error',
  'error_with_200',
  'error_page',
  'bad_gateway',
  'unavailable',
  'login_page',
  'wrong_content_type',
  'truncated_json',
  'nan_literal',
  'empty_body',
  'no_content',
  'byte_order_mark',
  'wrong_charset',
  'not_utf8',
  'missing_field',
  'null_field',
  'wrong_shape',
  'text_numbers',
  'not_a_number',
  'unknown_fields',
  'negative_count',
  'rate_out_of_range',
  'negative_rate',
  'unsafe_integer',
  'infinite_number',
  'negative_zero',
  'inconsistent_totals',
  'duplicate_rows',
  'conflicting_rows',
  'unordered_rows',
  'missing_rows',
  'empty_answer',
  'connection_reset',
  'reset_mid_body',
  'wrong_length',
  'wrong_encoding',
  'bad_cors',
  'refused_preflight',
  'impossible_dates',
  'naive_times',
  'shifted_days',
  'huge_body',
  'many_rows',
  'deep_nesting',
  'wrong_period',
  'wrong_tenant',
  'stale_answer',
  'redirect_301',
  'redirect_302',
  'redirect_303',
  'redirect_307',
  'redirect_308',
] as const;

/** One of {@link faultNames}. */
export type FaultName = (typeof faultNames)[number];

/** Where a fault can strike: the four systems, and the carrier that Kaleyra's sync reads. */
export const faultSystems = ['virsyn', 'vyom', 'loquent', 'kaleyra', 'kaleyra-carrier'] as const;

/** One of {@link faultSystems}. */
export type FaultSystem = (typeof faultSystems)[number];

/** A fault and where it strikes. */
export interface Fault {
  readonly name: FaultName;
  /** Only this one of {@link faultSystems}; every system when left out. */
  readonly system?: string;
  /** Only this one of `faultEndpoints`, for example `dashboard-heatmap`; every endpoint when left out. */
  readonly endpoint?: string;
  /** How many requests it strikes before it is gone, 1 or more; all of them when left out. */
  readonly times?: number;
  /** Only for `latency`: milliseconds, 0 to 600,000; 3,000 when left out. */
  readonly latencyMs?: number;
  /**
   * Only for `redirect_…`: where to, an http or https URL without a name or a password in it. `/_mock/landing` of
   * this server under the other of its names `127.0.0.1` and `localhost` when left out.
   */
  readonly location?: string;
}
