import { hashText } from '../../hashText';
import { uuidOf } from '../../uuidOf';
import type { BuiltInAgency } from '../agencies/BuiltInAgency';
import type { WeighedCampaign } from '../calls/weighCampaigns';
import { weekNumberOf } from '../clock/weekNumberOf';
import { countCallable } from '../contacts/countCallable';
import type { DayList } from './DayList';
import { longListOf } from './longListOf';

/** A call's place in a batch. */
export interface Dialled {
  readonly batchId: string;
  /** Whom the list names next. */
  readonly contactIndex: number;
}

interface OpenList {
  readonly id: string;
  readonly campaignId: string;
  readonly firstContact: number;
  readonly most: number;
  readonly isLong: boolean;
  callCount: number;
  endMs: number;
}

/**
 * The lists that an agency dials on one day: a part of its long list, and on weekdays a whole one for every
 * campaign in a burst and for the campaign whose turn it is, so that no week is without.
 */
export class DayDialler {
  readonly #lists = new Map<string, OpenList>();
  readonly #dayNumber: number;
  readonly #callable: number;

  constructor(
    agency: BuiltInAgency,
    {
      seed,
      dayNumber,
      campaigns,
    }: { seed: number; dayNumber: number; campaigns: readonly WeighedCampaign[] },
  ) {
    this.#dayNumber = dayNumber;
    this.#callable = countCallable(agency);
    const week = weekNumberOf(dayNumber);
    const long = longListOf(agency, seed, week);
    const turn = (week + 1) % Math.max(1, campaigns.length);
    const isWeekday = dayNumber - 7 * week + 3 < 5;
    for (const [place, { value: campaign, isBurst }] of campaigns.entries()) {
      if (campaign.id === long?.campaignId) this.#open(campaign.id, long.id, long.callsPerDay);
      else if (isWeekday && (isBurst || place === turn)) {
        this.#open(campaign.id, uuidOf(`batch ${seed} ${campaign.id} day ${dayNumber}`), null);
      }
    }
  }

  /** Puts a call of a campaign on its list; `null` when no list has room for it. */
  dial(campaignId: string, endMs: number): Dialled | null {
    const list = this.#lists.get(campaignId);
    if (list === undefined || list.callCount === list.most) return null;
    const contactIndex = (list.firstContact + list.callCount) % this.#callable;
    list.callCount += 1;
    list.endMs = Math.max(list.endMs, endMs);
    return { batchId: list.id, contactIndex };
  }

  /** The lists that the day began and ended, with all the calls that were put on them. */
  dayLists(): readonly DayList[] {
    return [...this.#lists.values()]
      .filter(({ isLong, callCount }) => !isLong && callCount > 0)
      .map(({ id, campaignId, callCount, endMs }) => ({
        id,
        campaignId,
        dayNumber: this.#dayNumber,
        contactCount: callCount,
        endMs,
      }));
  }

  #open(campaignId: string, id: string, callsPerDay: number | null): void {
    this.#lists.set(campaignId, {
      id,
      campaignId,
      firstContact: hashText(`${id} ${this.#dayNumber}`)[0] % Math.max(1, this.#callable),
      most: callsPerDay ?? Number.POSITIVE_INFINITY,
      isLong: callsPerDay !== null,
      callCount: 0,
      endMs: 0,
    });
  }
}
