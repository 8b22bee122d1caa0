import type * as z from 'zod/mini';
import type { ClientOptions } from '../../ClientOptions';
import { callHost } from '../callHost';
import type { TransportAnswer } from '../Transport';
import { findOddities } from './findOddities';

/** Enough for every member of an endpoint; a server that invents names for ever is cut off here. */
const maxReports = 500;

/** Looks at one answer that fits its schema, as it was sent. `findPartitionMismatches` is called when somebody listens. */
export type AnswerReporter = (
  endpoint: string,
  schema: z.core.$ZodType,
  answer: Pick<TransportAnswer, 'json' | 'withoutSecrets'>,
  findPartitionMismatches?: () => readonly string[],
) => void;

/**
 * Tells the host of each drift and each warning once per client, of 500 of a kind for an endpoint at most. Does nothing,
 * at no cost, without a listener.
 */
export function createAnswerReporter(
  system: string,
  { onContractDrift, onWarning }: Pick<ClientOptions, 'onContractDrift' | 'onWarning'>,
): AnswerReporter {
  const tellDrift = tellOnce(system, onContractDrift);
  const tellWarning = tellOnce(system, onWarning);

  return (endpoint, schema, { json, withoutSecrets }, findPartitionMismatches) => {
    if (!onContractDrift && !onWarning) return;
    findOddities(schema, json, withoutSecrets, ({ path, kind }) => {
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
  // One for each kind: the names that a server invents must not use up what is left for those that it leaves out.
  const told = new Map<string, Set<string>>();
  return (endpoint: string, path: string, kind: TKind) => {
    const key = `${endpoint} ${kind}`;
    const paths = told.get(key) ?? new Set<string>();
    if (!listener || paths.has(path) || paths.size >= maxReports) return;
    told.set(key, paths.add(path));
    callHost(listener, { system, endpoint, path, kind });
  };
}

interface ContractOddity<TKind> {
  readonly system: string;
  readonly endpoint: string;
  readonly path: string;
  readonly kind: TKind;
}
