import { dayMs } from '../../time/dayMs';
import { changeEvery } from './changeEvery';
import type { Spoiler } from './Spoiler';

const dayStart = /^\d{4}-\d{2}-\d{2}/;
const timeWithOffset = /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Days and times that cannot be, cannot be placed, or are another's. */
export const spoilDates = {
  impossible_dates: (value) =>
    changeEvery(value, (_key, one) =>
      typeof one === 'string' && dayStart.test(one)
        ? { value: `${one.slice(0, 5)}02-30${one.slice(10)}` }
        : null,
    ),
  naive_times: (value) =>
    changeEvery(value, (_key, one) => {
      const time = typeof one === 'string' ? timeWithOffset.exec(one)?.[1] : undefined;
      return time === undefined ? null : { value: time };
    }),
  shifted_days: (value) =>
    changeEvery(value, (key, one) =>
      key === 'date' && typeof one === 'string' && dayStart.test(one)
        ? { value: `${dayAfter(one.slice(0, 10))}${one.slice(10)}` }
        : null,
    ),
} satisfies Readonly<Record<string, Spoiler>>;

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}
