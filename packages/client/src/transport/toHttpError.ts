import type { ClientErrorFacts } from '../errors/ClientError';
import { ContractError } from '../errors/ContractError';
import { HttpError } from '../errors/HttpError';
import { parseJson } from './body/parseJson';
import { readBody } from './body/readBody';
import { parseRetryAfter } from './parseRetryAfter';

const maxErrorBytes = 64 * 1024;
const maxTextLength = 300;

/** How much of an error answer is kept, and what is struck out of it. */
export interface HttpErrorReading {
  readonly facts: ClientErrorFacts;
  readonly signal: AbortSignal;
  readonly includesDetails: boolean;
  /** Every token that this request has sent: a server may echo what it refuses. */
  readonly secrets: readonly string[];
}

/**
 * The error of an answer that is not a success, with the system's own `error` text when its body has one.
 * A body that is broken, slow or too long is left out: the status says enough.
 */
export async function toHttpError(
  response: Response,
  { facts, signal, includesDetails, secrets }: HttpErrorReading,
): Promise<HttpError | ContractError> {
  const body = await readErrorBody(response, signal);
  const keep = (text: unknown, maxLength = maxTextLength) => keepText(text, secrets, maxLength);
  const known = {
    ...facts,
    status: response.status,
    retryAt: parseRetryAfter(response.headers, Date.now()) ?? undefined,
    requestId: keep(response.headers.get('x-request-id') ?? response.headers.get('sb-request-id'), 80),
    serverMessage: keep(body.error),
    details: includesDetails ? keep(body.details) : undefined,
  };
  // We only send methods that the contract names, so a refusal of the method is a breach of it.
  return response.status === 405
    ? new ContractError(known, [{ path: '', code: 'method_not_allowed' }])
    : new HttpError(known);
}

async function readErrorBody(
  response: Response,
  signal: AbortSignal,
): Promise<{ readonly error?: unknown; readonly details?: unknown }> {
  try {
    const body = await readBody(response, maxErrorBytes, signal);
    const parsed = body.isTooLong ? { fault: 'too_many_bytes' as const } : parseJson(body.text);
    return parsed.fault === null && typeof parsed.value === 'object' && parsed.value !== null
      ? parsed.value
      : {};
  } catch {
    return {};
  }
}

function keepText(text: unknown, secrets: readonly string[], maxLength: number): string | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  return secrets.reduce((kept, secret) => kept.replaceAll(secret, '[redacted]'), text).slice(0, maxLength);
}
