import type { ErrorBody, SystemDialect } from '../system/SystemDialect';
import { membersOf } from '../wire/membersOf';

/** Far more than a request has parameters. */
const maxErrors = 20;

/** Characters of a message that are looked through. */
const maxSearched = 4096;

/** Vyom's errors: its envelope with `success: false`, and the `{ detail }` of its framework around it. */
export const vyomDialect: SystemDialect = {
  system: 'vyom',
  freeParameters: ['assistant_id'],
  readErrorBody,
  findFailure: (json) => {
    const body = membersOf(json);
    return body.success === false ? readErrorBody(body) : null;
  },
};

function readErrorBody({ message, data, detail }: Readonly<Record<string, unknown>>): ErrorBody {
  const listed = membersOf(data).errors ?? detail;
  const errors = Array.isArray(listed) ? listed.slice(0, maxErrors).map(membersOf) : [];
  return {
    message: errors.reduce(withoutInput, bounded(message ?? detail)),
    parameters: errors.map(({ loc }) => nameOf(loc)),
  };
}

/** Ends between two words: half of a secret or of what was sent would be found by nobody. */
function bounded(message: unknown): unknown {
  return typeof message === 'string' && message.length > maxSearched
    ? message.slice(0, message.lastIndexOf(' ', maxSearched - 1) + 1)
    : message;
}

/**
 * The framework's sentence may quote what was sent, which is not the system's to say. Within a word, or of one or two
 * characters, it is no quotation.
 */
function withoutInput(message: unknown, { input }: Readonly<Record<string, unknown>>): unknown {
  if (typeof message !== 'string' || typeof input !== 'string' || input.length < 3) return message;
  return message.split(input).reduce((kept, next) => {
    const isWithin =
      (isOfWord(kept.at(-1)) && isOfWord(input[0])) || (isOfWord(input.at(-1)) && isOfWord(next[0]));
    return `${kept}${isWithin ? input : '…'}${next}`;
  });
}

const isOfWord = (character = '') => /[\p{L}\p{N}_]/u.test(character);

/** `start_date` of `["query", "start_date"]`. */
function nameOf(loc: unknown): string | undefined {
  return Array.isArray(loc) ? loc.filter(isStep).join('.') : undefined;
}

/** Joining anything else would run what it says of itself. */
function isStep(step: unknown): step is string | number {
  return typeof step === 'number' || (typeof step === 'string' && step !== 'query');
}
