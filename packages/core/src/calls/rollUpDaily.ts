import { formatDay } from '../time/formatDay';
import { DAY_MS } from '../time/milliseconds';
import { openZone } from '../time/openZone';
import { isEpochMs, requireEpochMs } from '../time/requireEpochMs';
import { addCall } from './addCall';
import type { CallRecord } from './CallRecord';
import { createAccumulator, finish } from './createAccumulator';
import { createKeyedGroups } from './createKeyedGroups';
import type { DailyCallStats } from './DailyCallStats';
import { getOrAdd } from './getOrAdd';

/**
 * Rolls calls up to one row for each day, agency, campaign and client. A call belongs to the day that the
 * zone's clock showed when it began.
 *
 * - `completed_calls` and `failed_calls` count the status; neither has to hold.
 * - The seven columns from `voicemail_calls` to `no_answer_calls` count the disposition.
 *   `conversation_calls` and `conversations_had` count `isConversation`, `meetings_booked`
 *   `isMeetingBooked`: dispositions are not a partition of calls.
 * - Average duration is the total duration of all calls over completed calls, whole seconds. The three
 *   ratios are averaged over the completed calls that hold one, four digits; `partials` keep them exactly.
 * - A measure that no call of the row holds is `null`, not 0. A sentiment or direction on one call makes
 *   all of its sister columns held.
 *
 * Linear, in one pass; it keeps groups, never calls. The order of the calls never changes the result.
 *
 * @param calls in any order; none gives no rows
 * @param options `timeZone`: the IANA zone whose days the rows are of
 * @returns rows sorted by day, agency, campaign and client, by code unit with `null` first
 * @throws {InputError} `not_a_number` or `out_of_range` for a start, count or ratio, `unknown_value` for a
 * disposition, status, direction or sentiment of another name, `unknown_zone`
 * @example rollUpDaily([], { timeZone: 'UTC' }) // => []
 */
export function rollUpDaily(
  calls: Iterable<CallRecord>,
  { timeZone }: { readonly timeZone: string },
): readonly DailyCallStats[] {
  const zone = openZone('rollUpDaily', timeZone);
  const dayTexts = new Map<number, string>();
  const groups = createKeyedGroups(createAccumulator);
  let index = 0;
  for (const call of calls) {
    const { startMs, agencyId = null, campaignId = null, clientId = null } = call;
    if (!isEpochMs(startMs)) requireEpochMs('rollUpDaily', `calls[${index}].startMs`, startMs);
    const day = Math.floor((startMs + zone.stretchAt(startMs).offsetMs) / DAY_MS);
    addCall(groups.at(getOrAdd(dayTexts, day, formatDay), agencyId, campaignId, clientId), call, index);
    index += 1;
  }
  return groups.sorted().map((group) => finish('rollUpDaily', group));
}
