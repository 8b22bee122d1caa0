import { HttpResponse } from 'msw';
import { findUser } from '../../users/findUser';
import { holdsRenewedToken } from '../../users/holdsRenewedToken';
import type { FaultAnswer, FaultContext } from '../FaultContext';

function refusal(
  { target }: FaultContext,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const response = target.refuse(status);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** Refusals with the system's own body. */
export const refusalAnswers = {
  unauthorized: (context) => refusal(context, 401),
  expired_token: (context) => {
    const known = context.users.filter(({ system }) => system === context.target.system);
    const isFirst = findUser(known, context.request) !== undefined && !holdsRenewedToken(context.request);
    return isFirst ? refusal(context, 401) : context.answer();
  },
  forbidden: (context) => refusal(context, 403),
  not_found: (context) => refusal(context, 404),
  method_not_allowed: (context) => refusal(context, 405),
  bad_request: (context) => refusal(context, 400),
  conflict: (context) => refusal(context, 409),
  unprocessable: (context) => refusal(context, 422),
  rate_limited: (context) => refusal(context, 429, { 'Retry-After': '2' }),
  // Both dates from one reading of the clock, so that they are exactly two seconds apart.
  rate_limited_date: (context) => {
    const nowMs = Date.now();
    return refusal(context, 429, { Date: httpDate(nowMs), 'Retry-After': httpDate(nowMs + 2000) });
  },
  rate_limited_past: (context) => refusal(context, 429, { 'Retry-After': 'Wed, 01 Jan 2020 00:00:00 GMT' }),
  rate_limited_garbage: (context) => refusal(context, 429, { 'Retry-After': 'soon' }),
  rate_limited_bare: (context) => refusal(context, 429),
  rate_limited_hidden: (context) =>
    refusal(context, 429, {
      'Retry-After': '2',
      'Access-Control-Expose-Headers': 'Content-Length',
    }),
  rate_limited_hour: (context) => refusal(context, 429, { 'Retry-After': '3600' }),
  server_error: (context) => refusal(context, 500, { 'X-Request-Id': 'mock-request-500' }),
  error_with_200: async ({ target }) => {
    const text = await target.refuse(500).text();
    return new HttpResponse(text, { headers: { 'Content-Type': 'application/json' } });
  },
} satisfies Readonly<Record<string, FaultAnswer>>;

function httpDate(epochMs: number): string {
  return new Date(epochMs).toUTCString();
}
