import type { ClientErrorFacts } from '../errors/ClientError';
import { ContractError } from '../errors/ContractError';
import { HttpError } from '../errors/HttpError';
import type { ErrorBody, SystemDialect } from '../system/SystemDialect';
import { membersOf } from '../wire/membersOf';
import { parseJson } from './body/parseJson';
import { readBody } from './body/readBody';
import { parseRetryAfter } from './parseRetryAfter';
import { strikeOut } from './strikeOut';

const maxErrorBytes = 64 * 1024;
const maxTextLength = 300;
const maxParameters = 20;
const maxParameterLength = 120;

/** How much of an error answer is kept, and what is struck out of it. */
export interface HttpErrorReading {
  readonly facts: ClientErrorFacts;
  readonly readErrorBody: SystemDialect['readErrorBody'];
  readonly signal: AbortSignal;
  readonly includesDetails: boolean;
  /** What this request has sent and nobody else should read, longest first: a server may echo what it refuses. */
  readonly secrets: readonly string[];
}

/**
 * The error of an answer that is not a success, with the system's own sentence when its body has one.
 * A body that is broken, slow or too long is left out: the status says enough.
 */
export async function toHttpError(
  response: Response,
  reading: HttpErrorReading,
): Promise<HttpError | ContractError> {
  const body = await readErrorBody(response, reading.signal);
  const said = readDialect(() => reading.readErrorBody(body)) ?? {};
  const known = toErrorFacts(response, said, reading);
  // We only send methods that the contract names, so a refusal of the method is a breach of it.
  return response.status === 405
    ? new ContractError(known, [{ path: '', code: 'method_not_allowed' }])
    : new HttpError(known);
}

/** What a dialect reads out of an answer; what it throws over one that it did not foresee says nothing. */
export function readDialect(read: () => ErrorBody | null): ErrorBody | null {
  try {
    return read();
  } catch {
    return {};
  }
}

/** What an error keeps of what a system says: bounded, and with everything secret struck out. */
export function toErrorFacts(
  response: Response,
  { message, details, status, parameters = [] }: ErrorBody,
  { facts, includesDetails, secrets }: Pick<HttpErrorReading, 'facts' | 'includesDetails' | 'secrets'>,
): ClientErrorFacts & { readonly status: number } {
  const keep = (text: unknown, maxLength = maxTextLength) => keepText(text, secrets, maxLength);
  const kept = parameters
    .slice(0, maxParameters)
    .flatMap((parameter) => keep(parameter, maxParameterLength) ?? []);
  return {
    ...facts,
    status: response.ok && isErrorStatus(status) ? status : response.status,
    retryAt: parseRetryAfter(response.headers, Date.now()) ?? undefined,
    requestId: keep(response.headers.get('x-request-id') ?? response.headers.get('sb-request-id'), 80),
    serverMessage: keep(message),
    details: includesDetails ? keep(details) : undefined,
    parameters: kept.length > 0 ? kept : undefined,
  };
}

function isErrorStatus(status: unknown): status is number {
  return typeof status === 'number' && Number.isInteger(status) && status >= 400 && status <= 599;
}

async function readErrorBody(
  response: Response,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const body = await readBody(response, maxErrorBytes, signal);
    const parsed = body.isTooLong ? { fault: 'too_many_bytes' as const } : parseJson(body.text);
    return parsed.fault === null ? membersOf(parsed.value) : {};
  } catch {
    return {};
  }
}

function keepText(text: unknown, secrets: readonly string[], maxLength: number): string | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  return strikeOut(text, secrets).slice(0, maxLength);
}
