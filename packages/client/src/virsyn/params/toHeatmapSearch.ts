import { refuseOthers } from '../../params/refuseOthers';
import { requireMember } from '../../params/requireMember';
import { toPresent } from '../../params/toPresent';
import { requirePeriod } from './requirePeriod';
import { toFilterSearch } from './toFilterSearch';
import type { VirsynHeatmapParams } from './VirsynParams';

const periods = ['7d', '30d', '90d'] as const;
const metrics = ['calls', 'connected', 'meetings_booked'] as const;

/**
 * Parameters of the heatmap, as they are sent.
 *
 * @throws {ScopeError} for a period that the heatmap does not take, `today` and `custom` among them
 * @throws {ConfigError} for a parameter that it does not take, an unknown metric, a filter that is no UUID
 */
export function toHeatmapSearch(
  endpoint: string,
  params: VirsynHeatmapParams,
): Readonly<Record<string, string>> {
  const facts = { system: 'virsyn', endpoint };
  refuseOthers(facts, params, ['period', 'metric', 'campaign_id', 'client_id']);
  const { period } = params;
  requirePeriod(endpoint, period, periods);
  return toPresent({
    period: period ?? undefined,
    ...toFilterSearch(facts, params),
    metric: requireMember(facts, 'metric', params.metric, metrics),
  });
}
