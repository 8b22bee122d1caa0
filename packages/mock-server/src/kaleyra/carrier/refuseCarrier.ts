import { HttpResponse } from 'msw';
import type { RefusalForm } from '../../systems/Refusal';

const usual: Readonly<Record<number, string>> = {
  401: 'Invalid API key',
  403: 'Access denied',
  404: 'Unknown path',
  405: 'Use POST',
  429: 'Too many requests',
  500: 'Internal error',
};

/**
 * The carrier's refusals. Inferred, all of them: the sources do not say what a refusal looks like, nor whether it
 * comes with an HTTP status of its own. Kaleyra's sync takes any answer without records for the end.
 */
export const refuseCarrier: RefusalForm = (status, message = usual[status] ?? 'Bad request') =>
  HttpResponse.json({ status: 'ERROR', message }, { status });
