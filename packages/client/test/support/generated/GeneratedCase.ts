import type * as z from 'zod/mini';
import type { ContractDrift } from '../../../src/transport/contract/ContractDrift';
import type { ContractTable } from './ContractTable';

/** What a client is made of in these tests. */
export interface Wiring {
  readonly fetch: typeof globalThis.fetch;
  readonly onContractDrift: (drift: ContractDrift) => void;
}

/** A way to make an answer the answer to another question. */
export interface OtherAnswer {
  readonly title: string;
  /** `null` when this answer has nothing to change. */
  readonly change: (answer: unknown) => unknown;
  /** Where the client has to say that it is another; begins with it. */
  readonly path: string;
}

/** One endpoint and one question to it. */
export interface GeneratedCase {
  /** System and endpoint. */
  readonly title: string;
  readonly schema: z.core.$ZodType;
  readonly table: ContractTable;
  /** Asks a new client the question. */
  readonly ask: (wiring: Wiring) => Promise<unknown>;
  /** An answer of the schema as one to the question: its range, its page, its metric. */
  readonly fit: (answer: unknown) => unknown;
  /** Lists whose rows are about different things, and the members that say about which. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly others: readonly OtherAnswer[];
  /** Members that are all there or all not. */
  readonly together?: readonly string[];
  /** What of an answer a caller sees; all of it unless told. */
  readonly toSeen?: (answer: unknown) => unknown;
}
