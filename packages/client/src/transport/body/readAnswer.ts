import { BodyError } from '../../errors/BodyError';
import type { ClientErrorFacts } from '../../errors/ClientError';
import { NetworkError } from '../../errors/NetworkError';
import { parseHttpDate } from '../parseHttpDate';
import type { TransportAnswer } from '../Transport';
import { parseJson } from './parseJson';
import { type BodyText, readBody } from './readBody';

const maxAnswerBytes = 5 * 1024 * 1024;

/** What an answer says, before it is known to be none of a failure. */
type ReadAnswer = Omit<TransportAnswer, 'withoutSecrets'>;

/**
 * The JSON of a success, at most 5 MiB.
 *
 * @throws {BodyError} when it is not JSON, empty, too long or too deep
 * @throws {NetworkError} when the connection breaks on the way
 * @throws the signal's reason when it is aborted
 */
export async function readAnswer(
  response: Response,
  facts: ClientErrorFacts,
  signal: AbortSignal,
): Promise<ReadAnswer> {
  const answered = { ...facts, status: response.status };
  let body: BodyText;
  try {
    body = await readBody(response, maxAnswerBytes, signal);
  } catch {
    throw signal.aborted ? signal.reason : new NetworkError(answered);
  }
  if (body.isTooLong) throw new BodyError(answered, 'too_many_bytes');
  const parsed = parseJson(body.text);
  if (parsed.fault !== null) throw new BodyError(answered, parsed.fault);
  return { json: parsed.value, facts: answered, asOfMs: parseHttpDate(response.headers.get('date')) };
}
