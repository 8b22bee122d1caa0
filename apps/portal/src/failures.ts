/** A way the mock server can be told to fail, in a visitor's words. */
export const failures = [
  { name: 'none', label: 'Nothing: answer as usual' },
  { name: 'latency', label: 'Answer slowly' },
  { name: 'server_error', label: 'Server error (500)' },
  { name: 'unauthorized', label: 'Session ended (401)' },
  { name: 'forbidden', label: 'No access (403)' },
  { name: 'not_found', label: 'Not there (404)' },
  { name: 'rate_limited', label: 'Too many requests (429)' },
  { name: 'login_page', label: 'A login page instead of data' },
  { name: 'truncated_json', label: 'Half an answer' },
  { name: 'wrong_shape', label: 'Text where a count should be' },
  { name: 'connection_reset', label: 'Connection lost' },
  { name: 'timeout', label: 'No answer at all' },
] as const;

/** Which requests fail. */
export const failingEndpoints = [
  { name: '', label: 'every widget' },
  { name: 'dashboard-overview', label: 'the figures' },
  { name: 'dashboard-funnel', label: 'the funnel' },
  { name: 'dashboard-heatmap', label: 'the heatmap' },
] as const;
