import type { Figure, TimeSeriesBucket } from '@callscope/core';

type Filled = Pick<TimeSeriesBucket, 'state' | 'isUnfinished' | 'values'>;

/**
 * What one day says. What was sent wins over the clocks: a day of tomorrow that has calls is tomorrow by the reader's
 * clock alone.
 *
 * @param figures those of the day's row; left out when it has none
 * @param nothing the values of a day without calls: 0 for counts, `null` for averages
 * @param planned what the clocks say of the day
 */
export function toDailyBucket(
  figures: readonly Figure[] | undefined,
  nothing: readonly (number | null)[],
  planned: Omit<Filled, 'values'>,
): Filled {
  const values = figures?.map(({ value }) => value) ?? nothing;
  // An average of 0 was measured, a count of 0 found nothing.
  if (values.some((value, index) => value !== null && (value !== 0 || nothing[index] === null))) {
    return { state: 'data', isUnfinished: planned.isUnfinished || planned.state !== 'zero', values };
  }
  if (planned.state !== 'zero') return { ...planned, values: nothing.map(() => null) };
  const isHeld = figures === undefined || figures.some(({ absence }) => absence !== 'not_sent');
  return { ...planned, state: isHeld ? 'zero' : 'not_covered', values };
}
