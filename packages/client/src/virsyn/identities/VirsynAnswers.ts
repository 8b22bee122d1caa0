import type { VirsynCampaigns } from '../wire/VirsynCampaigns';
import type { VirsynFunnel } from '../wire/VirsynFunnel';
import type { VirsynHeatmap } from '../wire/VirsynHeatmap';
import type { VirsynObjections } from '../wire/VirsynObjections';
import type { VirsynOverview } from '../wire/VirsynOverview';
import type { VirsynQuality } from '../wire/VirsynQuality';
import type { VirsynTimeseries } from '../wire/VirsynTimeseries';

/** Answers of Virsyn by the client's methods, any of them, to questions with the same filters. */
export interface VirsynAnswers {
  readonly overview?: VirsynOverview | undefined;
  readonly timeseries?: VirsynTimeseries | undefined;
  readonly funnel?: VirsynFunnel | undefined;
  readonly campaigns?: VirsynCampaigns | undefined;
  readonly quality?: VirsynQuality | undefined;
  readonly heatmap?: VirsynHeatmap | undefined;
  readonly objections?: VirsynObjections | undefined;
}
