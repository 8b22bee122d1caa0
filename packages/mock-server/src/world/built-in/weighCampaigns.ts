import { hashText } from '../hashText';
import type { BuiltInCampaign } from './builtInAgencies';

/** A campaign and how often it is dialled beside the others of its day. */
export interface WeighedCampaign {
  readonly value: BuiltInCampaign;
  readonly weight: number;
}

/**
 * How busy each campaign is on a day. Campaigns come in bursts: in about every third week a campaign is
 * dialled five times as much as in the others.
 */
export function weighCampaigns(
  campaigns: readonly BuiltInCampaign[],
  { seed, dayNumber }: { seed: number; dayNumber: number },
): readonly WeighedCampaign[] {
  // Day 0 was a Thursday; with three days added, weeks run from Monday to Sunday.
  const week = Math.floor((dayNumber + 3) / 7);
  return campaigns.map((campaign) => ({
    value: campaign,
    weight: hashText(`${seed} burst ${campaign.id} ${week}`)[0] % 3 === 0 ? 5 : 1,
  }));
}
