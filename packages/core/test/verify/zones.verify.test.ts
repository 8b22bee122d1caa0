import { expect, it } from 'vitest';
import { createOffsetProbe } from '../../src/time/createOffsetProbe';
import { openZone } from '../../src/time/openZone';
import { startOfDay } from '../../src/time/startOfDay';

const DAY_MS = 86_400_000;
const FROM_MS = Date.UTC(1990, 0, 1);
const UNTIL_MS = Date.UTC(2038, 0, 1);

/** Every moment at which a zone's offset changes, by looking every twelve hours and halving. */
function findChanges(offsetAt: (epochMs: number) => number): readonly number[] {
  const changes: number[] = [];
  const step = DAY_MS / 2;
  for (let ms = FROM_MS; ms < UNTIL_MS; ms += step) {
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

/** The first quarter hour at which the zone's clock shows a day or a later one. */
function firstQuarterHour(dayMs: number, offsetAt: (epochMs: number) => number): number {
  let ms = dayMs - DAY_MS;
  while (ms + offsetAt(ms) < dayMs) ms += 900_000;
  return ms;
}

it.each(Intl.supportedValuesOf('timeZone'))('%s: every change from 1990 to 2037', (timeZone) => {
  const offsetAt = createOffsetProbe('test', timeZone);
  const zone = openZone('test', timeZone);
  for (const changeMs of findChanges(offsetAt)) {
    expect(zone.stretchAt(changeMs).offsetMs).toBe(offsetAt(changeMs));
    expect(zone.stretchAt(changeMs - 1).offsetMs).toBe(offsetAt(changeMs - 1));
    const changeDay = Math.floor((changeMs + offsetAt(changeMs)) / DAY_MS);
    for (let day = changeDay - 1; day <= changeDay + 2; day += 1) {
      const startMs = startOfDay(day, zone);
      // Some clocks once changed at a minute past midnight: a quarter hour is then too coarse by that.
      const lateMs = firstQuarterHour(day * DAY_MS, offsetAt) - startMs;
      expect(lateMs).toBeGreaterThanOrEqual(0);
      expect(lateMs).toBeLessThan(900_000);
      expect(startMs + offsetAt(startMs)).toBeGreaterThanOrEqual(day * DAY_MS);
      expect(startMs - 1 + offsetAt(startMs - 1)).toBeLessThan(day * DAY_MS);
    }
  }
});
