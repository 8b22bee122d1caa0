import { expect } from 'vitest';
import { holdHeatmap } from './holdHeatmap';
import { expectKpis, expectOrigin, momentOf, over, type Reading } from './Reading';
import { today } from './withTenant';

/** Holds the views of `stats` against the wire. Gives how many calls there were, and how exact the heatmap is. */
export async function holdStats(reading: Reading) {
  const { client, time_range, scope, read, organizationTimeZone: zone } = reading;
  const { sources } = client;
  const wire = await client.stats({ time_range });
  expectKpis(await read(sources.callKpis(scope)), zone, {
    total_calls: wire.total_calls,
    total_duration_secs: wire.total_duration_secs,
    avg_duration_secs: over(wire.avg_duration_secs, wire.total_duration_secs ?? wire.total_calls),
    total_todos: wire.total_todos,
  });

  const activity = await read(sources.callActivity(scope));
  expect([activity.interval, activity.timeZone]).toEqual(['day', zone]);
  expect(
    activity.buckets.map(({ label, state, isUnfinished, values }) => [label, state, isUnfinished, values[0]]),
  ).toEqual(
    wire.call_activity.map(({ date, label, count }) => {
      if (`${date}` > today) return [label, 'no_data_yet', false, null];
      return [label, count === 0 ? 'zero' : 'data', date === today, count];
    }),
  );
  expectOrigin(activity, zone, ['count']);

  const calls = await read(sources.recentCalls(scope));
  expect(calls.rows.map(({ id }) => id)).toEqual(wire.recent_calls.map(({ id }) => id));
  for (const [index, { cells }] of calls.rows.entries()) {
    const { contact_name, duration_secs, created_at_full, has_recording } =
      wire.recent_calls[index] ?? expect.fail();
    const [contact, , , duration, started, recording] = cells;
    if (contact_name) expect(contact).toMatchObject({ text: contact_name });
    expect(duration).toMatchObject({ figure: { value: duration_secs ?? null, unit: 'seconds' } });
    expect(started).toMatchObject({ epochMs: momentOf(created_at_full) });
    expect(recording).toMatchObject({ text: has_recording ? 'Available' : 'None' });
  }
  expectOrigin(calls, zone, ['duration_secs']);

  const tasks = await read(sources.taskStatus(scope));
  expect(tasks.shares.map(({ id, count }) => ({ status: id, count }))).toEqual(wire.todo_status_counts);
  expect([tasks.whole, tasks.unlistedCount]).toEqual([wire.total_todos, 0]);
  expectOrigin(tasks, zone, ['count', 'sharePercent', 'whole', 'unlistedCount']);
  const exactness = await holdHeatmap(reading, sources.callHeatmap, wire.call_heatmap, wire.call_heatmap_max);
  return { totalCalls: wire.total_calls, exactness };
}
