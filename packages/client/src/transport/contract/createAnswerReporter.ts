import type * as z from 'zod/mini';
import type { ClientOptions } from '../../ClientOptions';
import { callHost } from '../callHost';
import { findOddities } from './findOddities';

/** Enough for every member of a system; a server that invents names for ever is cut off here. */
const maxReports = 500;

/** Looks at one answer that fits its schema, as it was sent. `findPartitionMismatches` is called when somebody listens. */
export type AnswerReporter = (
  endpoint: string,
  schema: z.core.$ZodType,
  json: unknown,
  findPartitionMismatches?: () => readonly string[],
) => void;

/**
 * Tells the host of each drift and each warning once per client, of 500 each at most. Does nothing, at no cost, without
 * a listener.
 */
export function createAnswerReporter(
  system: string,
  { onContractDrift, onWarning }: Pick<ClientOptions, 'onContractDrift' | 'onWarning'>,
): AnswerReporter {
  const tellDrift = tellOnce(system, onContractDrift);
  const tellWarning = tellOnce(system, onWarning);

  return (endpoint, schema, json, findPartitionMismatches) => {
    if (!onContractDrift && !onWarning) return;
    findOddities(schema, json, ({ path, kind }) => {
      if (kind === 'unknown' || kind === 'missing') tellDrift(endpoint, path, kind);
      else tellWarning(endpoint, path, kind);
    });
    for (const path of findPartitionMismatches?.() ?? []) tellWarning(endpoint, path, 'partition_mismatch');
  };
}

function tellOnce<TKind extends string>(
  system: string,
  listener: ((told: ContractOddity<TKind>) => void) | undefined,
) {
  // One for each listener: the names that a server invents must not use up what is left for its figures.
  const told = new Set<string>();
  return (endpoint: string, path: string, kind: TKind) => {
    const key = `${endpoint} ${kind} ${path}`;
    if (!listener || told.has(key) || told.size >= maxReports) return;
    told.add(key);
    callHost(listener, { system, endpoint, path, kind });
  };
}

interface ContractOddity<TKind> {
  readonly system: string;
  readonly endpoint: string;
  readonly path: string;
  readonly kind: TKind;
}
