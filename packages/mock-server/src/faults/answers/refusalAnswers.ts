import { HttpResponse } from 'msw';
import type { FaultAnswer } from '../FaultContext';

const refusal =
  (status: number, headers: () => Readonly<Record<string, string>> = () => ({})): FaultAnswer =>
  ({ target }) => {
    const response = target.refuse(status);
    for (const [name, value] of Object.entries(headers())) response.headers.set(name, value);
    return response;
  };

/** Refusals with the system's own body. */
export const refusalAnswers = {
  unauthorized: refusal(401),
  forbidden: refusal(403),
  not_found: refusal(404),
  method_not_allowed: refusal(405),
  bad_request: refusal(400),
  conflict: refusal(409),
  unprocessable: refusal(422),
  rate_limited: refusal(429, () => ({ 'Retry-After': '2' })),
  // Both dates from one reading of the clock, so that they are exactly two seconds apart.
  rate_limited_date: refusal(429, () => {
    const nowMs = Date.now();
    return { Date: httpDate(nowMs), 'Retry-After': httpDate(nowMs + 2000) };
  }),
  rate_limited_past: refusal(429, () => ({ 'Retry-After': 'Wed, 01 Jan 2020 00:00:00 GMT' })),
  rate_limited_garbage: refusal(429, () => ({ 'Retry-After': 'soon' })),
  rate_limited_bare: refusal(429),
  rate_limited_hidden: refusal(429, () => ({
    'Retry-After': '2',
    'Access-Control-Expose-Headers': 'Content-Length',
  })),
  rate_limited_hour: refusal(429, () => ({ 'Retry-After': '3600' })),
  server_error: refusal(500, () => ({ 'X-Request-Id': 'mock-request-500' })),
  error_with_200: async ({ target }) => {
    const text = await target.refuse(500).text();
    return new HttpResponse(text, { headers: { 'Content-Type': 'application/json' } });
  },
} satisfies Readonly<Record<string, FaultAnswer>>;

function httpDate(epochMs: number): string {
  return new Date(epochMs).toUTCString();
}
