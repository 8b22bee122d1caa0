import { HttpResponse } from 'msw';
import type { RefusalForm } from '../systems/Refusal';

/** Inferred but for those of 401, 403 and the beginning of that of 500: the sources name no other sentence. */
const usual: Readonly<Record<number, string>> = {
  401: 'Invalid or inactive API key',
  403: 'Super admin access required',
  422: 'Validation Error: the request could not be read',
  429: 'Too Many Requests',
  500: 'Internal Server Error: server selection timeout',
};

/**
 * Vyom's envelope, which errors wear too; but a route or method that it does not know is answered by the framework,
 * outside of it. That is inferred: the sources do not show such an answer.
 */
export const refuseVyom: RefusalForm = (status, message) => {
  if (status === 404) return HttpResponse.json({ detail: message ?? 'Not Found' }, { status });
  if (status === 405) {
    return HttpResponse.json(
      { detail: message ?? 'Method Not Allowed' },
      { status, headers: { Allow: 'GET' } },
    );
  }
  return HttpResponse.json(
    {
      success: false,
      message: message ?? usual[status] ?? 'Bad Request',
      data: status === 422 ? { errors: [] } : {},
    },
    { status, headers: status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {} },
  );
};
