import type { ContractIssue } from '../errors/ContractError';
import type { AnswerSchema } from '../transport/contract/AnswerSchema';

/** What sets one endpoint of a system apart from the others. */
export interface EndpointDefinition<TParams, TWire> {
  /** The system's own name of it, for example `dashboard-overview`. */
  readonly name: string;
  /** Path after the base address, beginning with a slash. */
  readonly path: string;
  /** How long an answer counts as fresh, milliseconds: what the system says of how often its figures change. */
  readonly staleTimeMs: number;
  /** What an answer must be. Members it does not name pass through. */
  readonly schema: AnswerSchema<TWire>;
  /**
   * The parameters as they are sent, in a fixed order, absent ones left out.
   *
   * @throws {ConfigError} when a parameter is wrong
   * @throws {ScopeError} when the endpoint does not know what is asked
   */
  readonly toSearch: (params: TParams) => Readonly<Record<string, string>>;
  /**
   * How an answer that fits the schema is still not the answer to this question; empty when it is. A method, so
   * that definitions of different answers can stand in one table.
   */
  findMismatches(wire: TWire, search: Readonly<Record<string, string>>): readonly ContractIssue[];
  /**
   * The wholes whose parts do not add up to them, by path with items of a list as `[]`: a warning, since either may
   * be right. Absent where the contract knows no partition.
   */
  findPartitionMismatches?(wire: TWire): readonly string[];
}
