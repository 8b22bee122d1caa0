import { hashText } from '../../hashText';
import type { BuiltInCampaign } from '../agencies/BuiltInAgency';
import { weekNumberOf } from '../clock/weekNumberOf';

/** A campaign and how often it is dialled beside the others of its day. */
export interface WeighedCampaign {
  readonly value: BuiltInCampaign;
  readonly weight: number;
  /** Whether it is dialled much more than in other weeks. */
  readonly isBurst: boolean;
}

/**
 * How busy each campaign is on a day. Campaigns come in bursts: in about every third week a campaign is
 * dialled five times as much as in the others.
 */
export function weighCampaigns(
  campaigns: readonly BuiltInCampaign[],
  { seed, dayNumber }: { seed: number; dayNumber: number },
): readonly WeighedCampaign[] {
  const week = weekNumberOf(dayNumber);
  return campaigns.map((campaign) => {
    const isBurst = hashText(`${seed} burst ${campaign.id} ${week}`)[0] % 3 === 0;
    return { value: campaign, weight: isBurst ? 5 : 1, isBurst };
  });
}
