import { HttpResponse } from 'msw';
import type { RefusalForm } from '../systems/Refusal';

const usual: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  401: 'Sign in to see the dashboard',
  403: 'You have no permission to see the dashboard',
  404: 'There is nothing here',
  405: 'Only GET is answered here',
  429: 'Too many requests',
  500: 'The dashboard could not be read',
};

/**
 * Loquent's refusals. Inferred: the sources show no body of an error; this is the shape that the framework of
 * its server functions gives one, `{ message, code, data? }` with the status as code, and nothing as data.
 */
export const refuseLoquent: RefusalForm = (status, message = usual[status] ?? 'The request was refused') =>
  HttpResponse.json({ message, code: status }, { status, headers: status === 405 ? { Allow: 'GET' } : {} });
