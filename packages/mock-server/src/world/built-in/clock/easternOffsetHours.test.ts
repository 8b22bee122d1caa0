import { expect, it } from 'vitest';
import { easternOffsetHours } from './easternOffsetHours';

it('agrees with the zone data at noon of every day from 2015 to 2030', () => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  const wrong: string[] = [];
  for (let day = Date.UTC(2015, 0, 1) / 86_400_000; day < Date.UTC(2031, 0, 1) / 86_400_000; day += 1) {
    const noonMs = day * 86_400_000 + (12 + easternOffsetHours(day)) * 3_600_000;
    if (format.format(noonMs) !== '12') wrong.push(new Date(noonMs).toISOString());
  }
  expect(wrong).toEqual([]);
});
