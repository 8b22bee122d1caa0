import { DailyAccumulator } from './DailyAccumulator';
import type { DailyCallKey, DailyCallStats } from './DailyCallStats';

/** A row of daily statistics while it is still being added to. */
export class DailyGroup implements DailyCallKey {
  readonly stat_date: string;
  readonly agency_id: string | null;
  readonly campaign_id: string | null;
  readonly client_id: string | null;
  readonly metrics = new DailyAccumulator();

  constructor({ stat_date, agency_id, campaign_id, client_id }: DailyCallKey) {
    this.stat_date = stat_date;
    this.agency_id = agency_id;
    this.campaign_id = campaign_id;
    this.client_id = client_id;
  }

  /** @throws {InputError} `out_of_range` if a column has grown beyond 2^53 - 1 */
  toStats(apiName: string): DailyCallStats {
    const { stat_date, agency_id, campaign_id, client_id, metrics } = this;
    return {
      stat_date,
      agency_id,
      campaign_id,
      client_id,
      ...metrics.toMetrics(apiName),
      partials: metrics.toPartials(),
    };
  }
}
