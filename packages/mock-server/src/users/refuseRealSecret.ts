import type { RefusalForm } from '../systems/Refusal';

/** The header by which an answer says that a secret was turned away, for a log that must not repeat it. */
export const refusedSecretHeader = 'x-callscope-refused-secret';

/** Turns a request away whose secret looks real, in the system's words and with a hint. */
export function refuseRealSecret(refuse: RefusalForm): Response {
  const response = refuse(
    401,
    'This is the Callscope mock server: it takes only its own tokens, which begin with mock-. The secret you sent looks real; do not send it here',
  );
  response.headers.set(refusedSecretHeader, 'true');
  return response;
}
