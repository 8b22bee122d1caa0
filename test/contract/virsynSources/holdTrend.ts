import { expect } from 'vitest';
import { daysOf } from './daysOf';
import { expectOrigin } from './expectOrigin';
import type { Reading } from './Reading';
import { sumOf } from './sumOf';
import { today } from './today';

/** Holds the source of `dashboard-timeseries` to its answer: a bucket for each day of the range. */
export async function holdTrend({ client, asked, scope, read }: Reading) {
  const { data } = await client.timeseries(asked.params);
  const view = await read(client.sources.trend(scope));
  const ids = view.series.map(({ id }) => id);
  expect(ids).toEqual(['total_calls', 'connected_calls', 'meetings_booked']);
  const rows = new Map(data.map((row) => [row.date, row]));
  expect(
    view.buckets.map(({ label, state, isUnfinished, values }) => [label, state, isUnfinished, ...values]),
  ).toEqual(
    daysOf(asked.days).map((day) => {
      const row = rows.get(day);
      const counts = [row?.total_calls ?? 0, row?.connected_calls ?? 0, row?.meetings_booked ?? 0];
      if (day > today) return [day, 'no_data_yet', false, null, null, null];
      return [day, sumOf(counts) > 0 ? 'data' : 'zero', day === today, ...counts];
    }),
  );
  expectOrigin(view, ids);
}
