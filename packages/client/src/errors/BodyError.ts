import { ClientError, type ClientErrorFacts } from './ClientError';

/** What was wrong with a body. */
export type BodyFault = 'not_json' | 'empty' | 'too_many_bytes' | 'too_many_rows' | 'too_deep';

const meanings: Readonly<Record<BodyFault, string>> = {
  not_json: 'with a body that is not JSON; check that baseUrl is the system and not a page',
  empty: 'without a body; check that baseUrl is the system itself',
  too_many_bytes: 'with more bytes than are read; ask for a shorter range',
  too_many_rows: 'with more than 100,000 rows; ask for a shorter range',
  too_deep: 'with JSON nested deeper than is read; check that baseUrl is the system itself',
};

/** A success whose body cannot be read as JSON (`bad_body`), or is refused unread (`too_large`). */
export class BodyError extends ClientError {
  override readonly name = 'BodyError';
  override readonly code: 'bad_body' | 'too_large';
  override readonly isRetryable: boolean;

  constructor(
    facts: ClientErrorFacts,
    /** What was wrong. */
    readonly fault: BodyFault,
  ) {
    super(`${facts.system} ${facts.endpoint} answered ${facts.status} ${meanings[fault]}`, facts);
    this.code = fault.startsWith('too_') ? 'too_large' : 'bad_body';
    this.isRetryable = this.code === 'bad_body';
  }
}
