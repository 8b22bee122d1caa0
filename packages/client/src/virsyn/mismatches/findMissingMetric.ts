import type { ContractIssue } from '../../errors/ContractError';
import { callMetrics } from '../schemas/metricSchemas';
import type { VirsynTimeseriesRow } from '../wire/VirsynTimeseries';

/**
 * The first metric that was asked for, that every system has, and that a row lacks: absent is not zero. A schema
 * cannot say it, since it does not know what was asked.
 */
export function findMissingMetric(
  rows: readonly VirsynTimeseriesRow[],
  { metrics }: Readonly<Record<string, string>>,
): readonly ContractIssue[] {
  const asked = metrics?.split(',');
  const owed = Object.keys(callMetrics).filter((name) => asked?.includes(name) ?? true);
  for (const [index, row] of rows.entries()) {
    const missing = owed.find((name) => !Object.hasOwn(row, name));
    if (missing !== undefined) return [{ path: `data[${index}].${missing}`, code: 'invalid_type' }];
  }
  return [];
}
