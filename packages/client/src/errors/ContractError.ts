import { ClientError, type ClientErrorFacts } from './ClientError';

/** One place where an answer is not what the contract says. It never holds the value found there. */
export interface ContractIssue {
  /** Member path, for example `heatmap[3].day`; empty for the whole answer. At most 120 characters. */
  readonly path: string;
  /** What was wrong, for example `invalid_type` or `other_period`. */
  readonly code: string;
}

/**
 * The system answered something else than its contract says: a missing member, a wrong type, another range
 * than was asked. The figures are not shown, because nobody knows what they would mean.
 */
export class ContractError extends ClientError {
  override readonly name = 'ContractError';
  override readonly code = 'contract';
  override readonly isRetryable = false;

  constructor(
    facts: ClientErrorFacts,
    /** Where and how, in the order of the schema; one at least, 20 at most. */
    readonly issues: readonly ContractIssue[],
  ) {
    const [first] = issues;
    const where = first ? ` (${first.path || 'the answer'}: ${first.code})` : '';
    super(
      `${facts.system} ${facts.endpoint} answered outside its contract${where}; compare the versions of the system and of @callscope/client`,
      facts,
    );
  }
}
