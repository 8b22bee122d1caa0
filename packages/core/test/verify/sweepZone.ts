import { expect } from 'vitest';
import { rollUpDaily } from '../../src/calls/rollUpDaily';
import { hourOfWeekCounts } from '../../src/heatmaps/hourOfWeekCounts';
import { dailyVolume } from '../../src/legs/dailyVolume';
import { dayLengthMs } from '../../src/time/dayLengthMs';
import { dayStartMs } from '../../src/time/dayStartMs';
import { fillGaps } from '../../src/time/fillGaps';
import { openZone } from '../../src/time/openZone';
import { createPrintedClock } from './createPrintedClock';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

type OffsetAt = (epochMs: number) => number;

/** Every moment of some years at which a zone's offset changes, by looking every twelve hours and halving. */
function findChanges(offsetAt: OffsetAt, fromYear: number, toYear: number): readonly number[] {
  const changes: number[] = [];
  const step = DAY_MS / 2;
  for (let ms = Date.UTC(fromYear, 0, 1); ms < Date.UTC(toYear + 1, 0, 1); ms += step) {
    if (offsetAt(ms) === offsetAt(ms + step)) continue;
    let low = ms;
    let high = ms + step;
    while (high - low > 1000) {
      const middle = low + Math.floor((high - low) / 2000) * 1000;
      if (offsetAt(middle) === offsetAt(low)) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  return changes;
}

/** The first minute at which the zone's clock shows a day or a later one: quarter hours, then minutes. */
function firstMinute(dayMs: number, offsetAt: OffsetAt): number {
  let ms = dayMs - DAY_MS;
  for (const stepMs of [15 * MINUTE_MS, MINUTE_MS]) {
    while (ms + offsetAt(ms) < dayMs) ms += stepMs;
    if (stepMs > MINUTE_MS) ms -= stepMs;
  }
  return ms;
}

/** Clock hours that a range touches: between two changes they are counted by division. */
function countHours(startMs: number, endMs: number, changes: readonly number[], offsetAt: OffsetAt): number {
  let count = 0;
  let fromMs = startMs;
  for (const untilMs of [...changes.filter((ms) => ms > startMs && ms < endMs), endMs]) {
    if (fromMs === untilMs) continue;
    const hourAt = (ms: number) => Math.floor((ms + offsetAt(fromMs)) / HOUR_MS);
    count += hourAt(untilMs - 1) - hourAt(fromMs) + 1;
    fromMs = untilMs;
  }
  return count;
}

/** Rows on both sides of a change go to the days and hours that the platform prints. */
function expectCountsAbout(changeMs: number, timeZone: string, offsetAt: OffsetAt): void {
  const moments = [-HOUR_MS, -1, 0, HOUR_MS - 1].map((distance) => changeMs + distance);
  const walls = moments.map((ms) => ms + offsetAt(ms));
  const days = [...new Set(walls.map((ms) => new Date(ms).toISOString().slice(0, 10)))].sort();
  const flags = { isConnected: false, isConversation: false, isQualified: false, isMeetingBooked: false };
  const rolledUp = rollUpDaily(
    moments.map((startMs) => ({ ...flags, startMs })),
    { timeZone },
  );
  expect(rolledUp.map((row) => row.stat_date)).toEqual(days);
  const volume = dailyVolume(
    moments.map((startMs) => ({ startMs, service: 'Incoming' })),
    { timeZone },
  );
  expect(volume.map((row) => row.date)).toEqual(days);
  const counted = hourOfWeekCounts(Float64Array.from(moments), { timeZone }).cells.filter(
    ({ count }) => count > 0,
  );
  const printed = walls.map((ms) => {
    const wall = new Date(ms);
    return ((wall.getUTCDay() + 6) % 7) * 24 + wall.getUTCHours();
  });
  expect(counted.map(({ day, hour }) => (day - 1) * 24 + hour)).toEqual(
    [...new Set(printed)].sort((one, other) => one - other),
  );
}

/**
 * Holds offsets, day starts, day lengths, bucket counts, rollups and hours of the week against what the platform
 * prints, on the days about each change of a zone's clock.
 *
 * @returns how many changes there were
 */
export function sweepZone(timeZone: string, fromYear: number, toYear: number): number {
  const clock = createPrintedClock(timeZone);
  const offsetAt = (epochMs: number) => clock(epochMs) - Math.floor(epochMs / 1000) * 1000;
  const zone = openZone('test', timeZone);
  const changes = findChanges(offsetAt, fromYear, toYear);
  for (const changeMs of changes) {
    expect(zone.stretchAt(changeMs).offsetMs).toBe(offsetAt(changeMs));
    expect(zone.stretchAt(changeMs - 1).offsetMs).toBe(offsetAt(changeMs - 1));
    expectCountsAbout(changeMs, timeZone, offsetAt);
    const changeDay = Math.floor((changeMs + offsetAt(changeMs)) / DAY_MS);
    const days = [-2, -1, 0, 1, 2].map((distance) => changeDay + distance);
    const starts = days.map((day) => firstMinute(day * DAY_MS, offsetAt));
    const texts = days.map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));
    const [startMs = 0, endMs = 0] = [starts[0], starts.at(-1)];
    const lengths = starts.slice(1).map((ms, index) => ms - (starts[index] ?? 0));
    expect(texts.map((text) => dayStartMs(text, timeZone))).toEqual(starts);
    expect(texts.slice(0, -1).map((text) => dayLengthMs(text, timeZone))).toEqual(lengths);
    const range = { startMs, endMs, timeZone };
    const dayBuckets = fillGaps([], { interval: 'day', ...range });
    expect(dayBuckets.map((bucket) => bucket.label)).toEqual(
      texts.filter((_, index) => (lengths[index] ?? 0) > 0),
    );
    expect(fillGaps([], { interval: 'hour', ...range })).toHaveLength(
      countHours(startMs, endMs, changes, offsetAt),
    );
  }
  return changes.length;
}
