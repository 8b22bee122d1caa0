import type * as z from 'zod/mini';
import { callHost } from '../callHost';
import type { ContractDrift } from './ContractDrift';
import { findDrift } from './findDrift';

/** Enough for every member of a system; a server that invents names for ever is cut off here. */
const maxReports = 500;

/** Looks at one answer before it is parsed. */
export type DriftReporter = (endpoint: string, schema: z.core.$ZodType, json: unknown) => void;

/** Tells the host of each difference once per client. Does nothing, at no cost, without a listener. */
export function createDriftReporter(
  system: string,
  onContractDrift: ((drift: ContractDrift) => void) | undefined,
): DriftReporter {
  const reported = new Set<string>();
  return (endpoint, schema, json) => {
    if (!onContractDrift) return;
    findDrift(schema, json, ({ path, kind }) => {
      const key = `${endpoint} ${kind} ${path}`;
      if (reported.has(key) || reported.size >= maxReports) return;
      reported.add(key);
      callHost(onContractDrift, { system, endpoint, path, kind });
    });
  };
}
