import type * as z from 'zod/mini';
import type { ClientOptions } from '../../ClientOptions';
import { callHost } from '../callHost';
import { findOddities, type Oddity } from './findOddities';

/** Enough for every member of a system; a server that invents names for ever is cut off here. */
const maxReports = 500;

/** Looks at one answer that fits its schema, as it was sent. `findPartitionMismatches` is called when somebody listens. */
export type AnswerReporter = (
  endpoint: string,
  schema: z.core.$ZodType,
  json: unknown,
  findPartitionMismatches?: () => readonly string[],
) => void;

/** Tells the host of each drift and each warning once per client. Does nothing, at no cost, without a listener. */
export function createAnswerReporter(
  system: string,
  { onContractDrift, onWarning }: Pick<ClientOptions, 'onContractDrift' | 'onWarning'>,
): AnswerReporter {
  const reported = new Set<string>();

  return (endpoint, schema, json, findPartitionMismatches) => {
    if (!onContractDrift && !onWarning) return;
    const tell = ({ path, kind }: Oddity) => {
      const isDrift = kind === 'unknown' || kind === 'missing';
      const key = `${endpoint} ${kind} ${path}`;
      if (!(isDrift ? onContractDrift : onWarning) || reported.has(key) || reported.size >= maxReports)
        return;
      reported.add(key);
      if (isDrift) callHost(onContractDrift, { system, endpoint, path, kind });
      else callHost(onWarning, { system, endpoint, path, kind });
    };
    findOddities(schema, json, tell);
    for (const path of findPartitionMismatches?.() ?? []) tell({ path, kind: 'partition_mismatch' });
  };
}
