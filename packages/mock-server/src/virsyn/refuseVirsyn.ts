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

/** Virsyn's `{ error, details? }`; `details` only with 500. */
export const refuseVirsyn: RefusalForm = (status, message = usual[status] ?? 'Bad request') =>
  HttpResponse.json(
    { error: message, ...(status === 500 && { details: 'canceling statement due to statement timeout' }) },
    { status, headers: status === 405 ? { Allow: 'GET' } : {} },
  );
