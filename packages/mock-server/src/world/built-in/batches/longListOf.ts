import { uuidOf } from '../../uuidOf';
import type { BuiltInAgency } from '../agencies/BuiltInAgency';
import { Random } from '../Random';

const workingDays = 5;
const daysOfWeek = 7;

/** A list of one week that is longer than the week: so many of its contacts are dialled a day, some never. */
export interface LongList {
  readonly id: string;
  readonly campaignId: string;
  /** The week in which it is dialled. */
  readonly weekNumber: number;
  readonly contactCount: number;
  /** Most calls of a day; seven times as many are fewer than its contacts. */
  readonly callsPerDay: number;
}

/**
 * The long list of an agency in a week: of one campaign after the other. `null` for an agency with fewer than
 * two campaigns, or without daily calls.
 */
export function longListOf(agency: BuiltInAgency, seed: number, weekNumber: number): LongList | null {
  const { campaigns, weekdayCalls } = agency;
  const campaign = campaigns[weekNumber % campaigns.length];
  if (campaign === undefined || campaigns.length < 2 || weekdayCalls[1] === 0) return null;
  const id = uuidOf(`batch ${seed} ${agency.id} week ${weekNumber}`);
  const random = new Random(id);
  // About what a campaign that is not in a burst has: half of an equal share.
  const usual = Math.floor((weekdayCalls[1] * workingDays) / (2 * campaigns.length));
  const callsPerDay = Math.max(1, Math.floor((usual * random.between(60, 110)) / (100 * daysOfWeek)));
  const contactCount = callsPerDay * daysOfWeek + random.between(1, daysOfWeek - 1);
  return { id, campaignId: campaign.id, weekNumber, contactCount, callsPerDay };
}
