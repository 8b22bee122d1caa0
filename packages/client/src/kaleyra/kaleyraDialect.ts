import type { ErrorBody, SystemDialect } from '../system/SystemDialect';
import { membersOf } from '../wire/membersOf';

/**
 * Kaleyra's errors, those of its framework: `{ statusCode, message, error? }`, the message a list of sentences where
 * validation refuses. No answer has a `statusCode`, so a success that has that of a failure is one, of that status.
 */
export const kaleyraDialect: SystemDialect = {
  system: 'kaleyra',
  freeParameters: ['agent_number'],
  readErrorBody,
  findFailure: (json) => {
    const body = membersOf(json);
    const { statusCode } = body;
    return typeof statusCode === 'number' && statusCode >= 400
      ? { ...readErrorBody(body), status: statusCode }
      : null;
  },
};

function readErrorBody({ message }: Readonly<Record<string, unknown>>): ErrorBody {
  const listed: readonly unknown[] = Array.isArray(message) ? message : [message];
  const sentences = listed.filter((one) => typeof one === 'string');
  return {
    message: sentences.map(withoutQuery).join('; '),
    parameters: [...new Set(sentences.flatMap(parameterOf))],
  };
}

/** The framework's sentence for an unknown path repeats the query, which may hold a phone number. */
function withoutQuery(sentence: string): string {
  return sentence.replace(/^(Cannot [A-Z]+ [^?]*)\?.*/s, '$1');
}

/** `foo` of `property foo should not exist`, `page` of `page must not be less than 1`. */
function parameterOf(sentence: string): readonly string[] {
  const name =
    /^property (\S+) should not exist/.exec(sentence)?.[1] ??
    /^(?:each value in )?([\w.]+) must /.exec(sentence)?.[1];
  return name === undefined ? [] : [name];
}
