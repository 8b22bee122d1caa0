import type { ClientErrorFacts } from '../../errors/ClientError';
import { ConfigError } from '../../errors/ConfigError';
import { requireMember } from '../../params/requireMember';
import { toPresent } from '../../params/toPresent';
import { callMetrics, heldMetrics } from '../schemas/metricSchemas';
import { toRangeSearch } from './toRangeSearch';
import type { VirsynTimeseriesParams } from './VirsynParams';

/**
 * Parameters of the timeseries, as they are sent: metrics in one order and each once, so that equal questions share
 * a cache entry.
 *
 * @throws {ScopeError} for a period that Virsyn does not know
 * @throws {ConfigError} for any other parameter that is wrong, an unknown metric or none at all among them
 */
export function toTimeseriesSearch(
  endpoint: string,
  params: VirsynTimeseriesParams,
): Readonly<Record<string, string>> {
  const search = toRangeSearch(endpoint, params, ['metrics']);
  return toPresent({ ...search, metrics: requireMetrics({ system: 'virsyn', endpoint }, params.metrics) });
}

function requireMetrics(facts: ClientErrorFacts, metrics: unknown): string | undefined {
  if (metrics === undefined || metrics === null) return undefined;
  if (!Array.isArray(metrics) || metrics.length === 0) {
    throw new ConfigError(facts, 'requires metrics to be a list of one name or more; leave it out for all');
  }
  const names = Object.keys({ ...callMetrics, ...heldMetrics });
  // An absent name in a list is a wrong one: left out alone, the rest would pass for what was asked.
  const asked = metrics.map((metric: unknown) => requireMember(facts, 'metrics', metric ?? 'nothing', names));
  return names.filter((name) => asked.includes(name)).join();
}
