/** A list that is dialled to its end on one day, of a campaign in a burst. */
export interface DayList {
  readonly id: string;
  readonly campaignId: string;
  readonly dayNumber: number;
  /** All its calls, also those that are still to come today. */
  readonly contactCount: number;
  /** When the last of its calls is over. */
  readonly endMs: number;
}
