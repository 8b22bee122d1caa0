import { HttpResponse } from 'msw';
import type { RefusalForm } from '../systems/Refusal';

const usual: Readonly<Record<number, string>> = {
  401: 'Invalid or expired token',
  403: 'User has no agency',
  404: 'Requested function was not found',
  405: 'Method not allowed',
  429: 'Too many requests',
  500: 'Failed to load dashboard data',
};

/**
 * Virsyn's `{ error, details? }`; `details` only with 500. A 404 is no word of Virsyn's: Supabase, which runs its
 * functions, says `{ code, message }` when there is none of the name.
 * @see https://supabase.com/docs/guides/troubleshooting/edge-function-404-error-response
 */
export const refuseVirsyn = ((
  status: number,
  message = usual[status] ?? 'Bad request',
  details = 'canceling statement due to statement timeout',
): Response =>
  HttpResponse.json(bodyOf(status, { message, details }), {
    status,
    headers: status === 405 ? { Allow: 'GET' } : {},
  })) satisfies RefusalForm;

function bodyOf(status: number, { message, details }: { message: string; details: string }): object {
  if (status === 404) return { code: 'NOT_FOUND', message };
  if (status === 500) return { error: message, details };
  return { error: message };
}
