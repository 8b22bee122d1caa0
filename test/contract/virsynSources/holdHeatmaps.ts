import { expect } from 'vitest';
import { expectOrigin } from './expectOrigin';
import type { Reading } from './Reading';
import { sumOf } from './sumOf';

/** Holds the sources of `dashboard-heatmap` to its answer, for the ranges that it has. */
export async function holdHeatmaps({ client, scope, read }: Reading) {
  const { preset } = scope.period;
  if (preset !== '7d' && preset !== '30d' && preset !== '90d') {
    expect(client.sources.heatmap.answer(scope.period).kind).toBe('nearest');
    return;
  }
  const { heatmap } = await client.heatmap({ period: preset });
  const { sources } = client;
  for (const [source, member] of [
    [sources.heatmap, 'total_calls'],
    [sources.connectedHeatmap, 'connected_calls'],
    [sources.meetingsHeatmap, 'meetings_booked'],
  ] as const) {
    const view = await read(source(scope));
    expect(view.total).toBe(sumOf(heatmap.map((row) => row[member])));
    expect([view.cells.length, view.timeZone]).toEqual([168, scope.timeZone]);
    expectOrigin(view, ['count']);
  }
}
