import type { FaultName } from './Fault';

/** What a fault stands for. */
export interface FaultDescription {
  /** Rows of the fault matrix that the clients and widgets are tested by, for example `F4–F6`. */
  readonly rows: string;
  /** What the caller sees, a sentence without a period. */
  readonly shows: string;
}

/**
 * Every fault with its row and what it shows; `--help`, the control page and the README repeat it. A fault that
 * changes the right answer leaves refusals as they are. Where an answer has nothing of the kind (no rate, no row,
 * no date) it loses its first count instead, without one its first member; an empty list becomes `null`.
 */
export const faultDescriptions: Readonly<Record<FaultName, FaultDescription>> = {
  latency: { rows: 'F1', shows: 'the right answer, 3 seconds late, or MS milliseconds as latency=MS' },
  timeout: { rows: 'F2', shows: 'no answer until the caller gives up' },
  slow_body: { rows: 'F3', shows: 'the right answer, one byte every 50 ms' },
  unauthorized: { rows: 'F4–F6', shows: '401 as the system words it' },
  expired_token: { rows: 'F4–F7', shows: "401 for a user's token, the right answer for TOKEN-renewed" },
  forbidden: { rows: 'F8', shows: '403 as the system words it' },
  not_found: { rows: 'F9', shows: '404 as the system words it' },
  method_not_allowed: { rows: 'F10', shows: '405 as the system words it' },
  bad_request: { rows: 'F11', shows: '400 as the system words it' },
  conflict: { rows: 'F11', shows: '409 as the system words it' },
  unprocessable: { rows: 'F11', shows: '422 as the system words it' },
  rate_limited: { rows: 'F12', shows: '429 with Retry-After: 2' },
  rate_limited_date: { rows: 'F13', shows: '429 with a Retry-After that is a date, 2 seconds after Date' },
  rate_limited_past: { rows: 'F13', shows: '429 with a Retry-After that is a date long gone' },
  rate_limited_garbage: { rows: 'F13', shows: '429 with Retry-After: soon' },
  rate_limited_bare: { rows: 'F13', shows: '429 without Retry-After' },
  rate_limited_hidden: { rows: 'F13', shows: '429 with a Retry-After that CORS hides from pages' },
  rate_limited_hour: { rows: 'F14', shows: '429 with Retry-After: 3600' },
  server_error: { rows: 'F15', shows: '500 as the system words it, with X-Request-Id' },
  error_with_200: { rows: 'F15', shows: 'the body of a 500 with status 200' },
  error_page: { rows: 'F16', shows: '500 with HTML' },
  bad_gateway: { rows: 'F16', shows: '502 with HTML' },
  unavailable: { rows: 'F16', shows: '503 with nothing in it' },
  login_page: { rows: 'F17', shows: '200 with HTML, as a captive portal answers' },
  wrong_content_type: { rows: 'F17', shows: 'the right answer, called text/html' },
  truncated_json: { rows: 'F18', shows: 'the first half of the right answer' },
  nan_literal: { rows: 'F18', shows: 'a bare NaN in place of a count, which is no JSON' },
  empty_body: { rows: 'F18', shows: '200 with nothing in it' },
  no_content: { rows: 'F18', shows: '204' },
  byte_order_mark: { rows: 'F19', shows: 'the right answer after a byte order mark' },
  wrong_charset: { rows: 'F19', shows: 'the right answer, UTF-8 but called ISO-8859-1' },
  not_utf8: { rows: 'F19', shows: 'the right answer with a byte in a text that is not UTF-8' },
  missing_field: { rows: 'F20', shows: 'the right answer without its first count' },
  null_field: { rows: 'F20', shows: 'the right answer with null for its first count' },
  wrong_shape: { rows: 'F20', shows: 'the right answer with a text for a count, or null for a list' },
  text_numbers: { rows: 'F20', shows: 'the right answer with a text for every number' },
  not_a_number: { rows: 'F20', shows: 'the right answer with the text NaN for its first count' },
  unknown_fields: { rows: 'F21', shows: 'the right answer with a member that nobody knows in every object' },
  negative_count: { rows: 'F22', shows: 'the right answer with -1 for its first count' },
  rate_out_of_range: { rows: 'F22', shows: 'the right answer with 101 for its first rate or ratio' },
  negative_rate: { rows: 'F22', shows: 'the right answer with -1 for its first rate or ratio' },
  unsafe_integer: { rows: 'F22', shows: 'the right answer with 9007199254740993 for its first count' },
  infinite_number: { rows: 'F22', shows: 'the right answer with 1e400 for its first count' },
  negative_zero: { rows: 'F22', shows: 'the right answer with -0 for its first count' },
  inconsistent_totals: {
    rows: 'F23',
    shows: 'the right answer with a total that the counts beside it contradict',
  },
  duplicate_rows: { rows: 'F24', shows: 'the right answer with every row of its first list twice' },
  conflicting_rows: { rows: 'F24', shows: 'the same with 1 more in the second of two equal rows' },
  unordered_rows: { rows: 'F25', shows: 'the right answer with its first list from the end' },
  missing_rows: { rows: 'F25', shows: 'the right answer without the middle row of its first list' },
  empty_answer: { rows: 'F26', shows: 'the answer of a tenant without anything' },
  connection_reset: { rows: 'F27', shows: 'a connection that breaks before an answer' },
  reset_mid_body: { rows: 'F27', shows: 'a connection that breaks after half of the right answer' },
  wrong_length: { rows: 'F27', shows: 'the right answer with a Content-Length that promises 100 bytes more' },
  wrong_encoding: { rows: 'F27', shows: 'the right answer, called gzip but plain' },
  bad_cors: { rows: 'F29', shows: 'the right answer, for pages of another origin only' },
  refused_preflight: { rows: 'F29', shows: '403 without CORS headers for the question before a request' },
  impossible_dates: { rows: 'F34', shows: 'the right answer with the 30th of February for every day' },
  naive_times: { rows: 'F36', shows: 'the right answer with times that have lost their offset' },
  shifted_days: { rows: 'F37', shows: 'the right answer with the day of every row one day later' },
  huge_body: { rows: 'F40', shows: 'the right answer and 6 MiB of spaces' },
  many_rows: {
    rows: 'F40',
    shows: 'the right answer with a million rows in its first list, or in one of its own',
  },
  deep_nesting: { rows: 'F40', shows: 'the right answer with lists in lists, 100,000 deep' },
  wrong_period: { rows: 'F41', shows: 'the answer for another period than was asked for' },
  wrong_tenant: { rows: 'F41', shows: "another tenant's answer" },
  stale_answer: { rows: 'F42', shows: 'the right answer with a Date of yesterday and its Age' },
  redirect_301: { rows: 'T3', shows: '301 to another origin' },
  redirect_302: { rows: 'T3', shows: '302 to another origin' },
  redirect_303: { rows: 'T3', shows: '303 to another origin' },
  redirect_307: { rows: 'T3', shows: '307 to another origin' },
  redirect_308: { rows: 'T3', shows: '308 to another origin' },
};
