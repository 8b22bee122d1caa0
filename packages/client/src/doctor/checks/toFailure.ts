import type { ClientError } from '../../errors/ClientError';
import { ContractError } from '../../errors/ContractError';
import { adviceFor } from './adviceFor';
import type { EndpointFailure } from './EndpointFinding';

/** What the report says of an error of the client. */
export function toFailure(
  error: ClientError,
  reason: string | null,
  clean: (text: string) => string,
): EndpointFailure {
  const { code, message, serverMessage, requestId } = error;
  const issues = error instanceof ContractError ? error.issues : [];
  return {
    code,
    message: clean(message),
    advice: adviceFor(code, reason),
    reason: code === 'network' ? reason : null,
    issues: issues.map((issue) => ({ path: clean(issue.path), code: clean(issue.code) })),
    serverMessage: serverMessage === undefined ? null : clean(serverMessage),
    requestId: requestId === undefined ? null : clean(requestId),
  };
}
