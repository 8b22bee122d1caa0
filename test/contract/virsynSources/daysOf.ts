import type { Asked } from './Reading';

/** The days from the first to the last, written without any zone. */
export function daysOf([first, last]: Asked['days']): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
