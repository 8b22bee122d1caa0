import { dayMs } from '../../../time/dayMs';
import type { CallBatch } from '../../CallBatch';
import { hashText } from '../../hashText';
import { officeOffsetMinutes } from '../clock/officeOffsetMinutes';
import { firstDayOfWeek, weekNumberOf } from '../clock/weekNumberOf';
import type { DrawContext } from '../DrawContext';
import type { DayList } from './DayList';
import { type LongList, longListOf } from './longListOf';

const minuteMs = 60_000;

/** What a long list is from week to week: the first two before the week in which it is dialled. */
const longListStatuses = ['pending', 'scheduled', 'processing', 'paused', 'failed'] as const;
const weeksBefore = 2;

/**
 * The batches of an agency as they are now, oldest first. A list of one day is dialled to its end and then
 * complete. A long list is handed in two weeks ahead, is not done when its week is over, rests for a week and
 * is then given up: so a world of at least a week has all six statuses at any time.
 */
export function drawBatches(dayLists: readonly DayList[], context: DrawContext): readonly CallBatch[] {
  const { agency, seed, nowMs, days } = context;
  const today = Math.floor(nowMs / dayMs);
  const thisWeek = weekNumberOf(today);
  const firstWeek = Math.min(weekNumberOf(today - days + 1), thisWeek - weeksBefore);
  const weeks = Array.from(
    { length: thisWeek + weeksBefore - firstWeek + 1 },
    (_, place) => firstWeek + place,
  );
  const longLists = weeks.flatMap((week) => longListOf(agency, seed, week) ?? []);
  return [
    ...longLists.map((list) => longBatch(list, thisWeek)),
    ...dayLists.map((list) => dayBatch(list, context)),
  ]
    .filter(({ createdAtMs }) => createdAtMs <= nowMs)
    .sort((one, other) => one.createdAtMs - other.createdAtMs || (one.id < other.id ? -1 : 1));
}

function longBatch({ id, campaignId, weekNumber, contactCount }: LongList, thisWeek: number): CallBatch {
  const age = Math.min(thisWeek - weekNumber + weeksBefore, longListStatuses.length - 1);
  const status = longListStatuses[age] ?? 'failed';
  const sundayEveningMs = (hashText(id)[0] % 360) * minuteMs;
  return {
    id,
    campaignId,
    status,
    contactCount,
    createdAtMs: firstDayOfWeek(weekNumber - weeksBefore) * dayMs - sundayEveningMs,
    completedAtMs: status === 'failed' ? firstDayOfWeek(weekNumber + 2) * dayMs : null,
  };
}

/** Handed in between seven and eight in the morning, before anybody is called. */
function dayBatch(
  { id, campaignId, dayNumber, contactCount, endMs }: DayList,
  context: DrawContext,
): CallBatch {
  const minute = 7 * 60 + (hashText(id)[0] % 60) - officeOffsetMinutes(context.agency, dayNumber);
  const isOver = endMs <= context.nowMs;
  return {
    id,
    campaignId,
    status: isOver ? 'completed' : 'processing',
    contactCount,
    createdAtMs: dayNumber * dayMs + minute * minuteMs,
    completedAtMs: isOver ? endMs : null,
  };
}
