import { hashText } from '../hashText';
import type { BuiltInCampaign } from './builtInAgencies';
import type { Random } from './Random';

/**
 * The campaign a call belongs to. Campaigns come in bursts: in about every third week a campaign is dialled
 * five times as much as in the others.
 */
export function drawCampaign(
  campaigns: readonly BuiltInCampaign[],
  { seed, dayNumber, random }: { seed: number; dayNumber: number; random: Random },
): BuiltInCampaign {
  // Day 0 was a Thursday: three days later the first whole Monday-to-Sunday week was over.
  const week = Math.floor((dayNumber + 3) / 7);
  return random.pick(
    campaigns.map((campaign) => ({
      value: campaign,
      weight: hashText(`${seed} burst ${campaign.id} ${week}`)[0] % 3 === 0 ? 5 : 1,
    })),
  );
}
