import { channelOf, chooseInterval, type MessageSeries, type ResolvedPeriod } from '@callscope/core';
import type { MessageTable } from '../../world/tables/MessageTable';
import type { RowSelection } from '../rows/RowSelection';
import { countByBucket } from './countByBucket';

/** Messages of two channels in a bucket. */
export interface MessageActivityBucket {
  readonly date: string;
  readonly label: string;
  readonly sms_count: number;
  readonly email_count: number;
}

const charted: readonly MessageSeries[] = ['sms', 'email'];

/**
 * Text messages and mail by bucket; other channels are in none. Inferred: the sources say that the length of a range
 * decides how long its buckets are, and not from which length on; core's rule does.
 */
export function messageActivity(
  messages: MessageTable,
  rows: RowSelection,
  period: ResolvedPeriod,
): readonly MessageActivityBucket[] {
  const atMs = rows.take(messages.atMs);
  const channels = rows.take(messages.channel);
  const places = [null, ...messages.channel.choices].map((channel) =>
    charted.indexOf(channelOf({ channel })),
  );
  const chartedMs = new Float64Array(atMs.length);
  const series = new Uint8Array(atMs.length);
  let length = 0;
  for (let index = 0; index < atMs.length; index += 1) {
    const place = places[channels[index] ?? 0] ?? -1;
    if (place < 0) continue;
    chartedMs[length] = atMs[index] ?? 0;
    series[length] = place;
    length += 1;
  }
  return countByBucket(
    { atMs: chartedMs.subarray(0, length), series: series.subarray(0, length) },
    { period, interval: chooseInterval(period), seriesIds: charted },
  ).map(({ date, label, counts: [sms = 0, email = 0] }) => ({
    date,
    label,
    sms_count: sms,
    email_count: email,
  }));
}
