import type { LoquentHeatmapCell, Source } from '@callscope/client/loquent';
import { expect } from 'vitest';
import { expectOrigin, type Reading, sumOf } from './Reading';
import { now } from './withTenant';

type GridSource = Reading['client']['sources']['callHeatmap'];

/** How far a zone's clock is ahead of UTC now, minutes. */
function offsetMinutes(timeZone: string): number {
  const text = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(now),
  );
  return (Date.parse(`${text.replace(' ', 'T')}Z`) - Date.parse(now)) / 60_000;
}

/** Holds a grid against the cells of the wire, moved by hand to the reader's clock. */
export async function holdHeatmap(
  { read, scope, organizationTimeZone }: Reading,
  source: GridSource & Source<unknown>,
  cells: readonly LoquentHeatmapCell[],
  most: number,
): Promise<string> {
  const view = await read(source(scope));
  expect([view.cells.length, view.timeZone]).toEqual([168, scope.timeZone]);
  expect(view.total).toBe(sumOf(cells.map(({ count }) => count)));
  expect(view.maximum).toBe(most);
  expectOrigin(view, organizationTimeZone, ['count', 'total', 'maximum']);
  if (view.exactness.kind === 'exact') {
    const lead = offsetMinutes(scope.timeZone) - offsetMinutes(organizationTimeZone);
    const hours = Math.floor(lead / 60);
    expect(view.labelOffsetMinutes).toBe(lead - hours * 60);
    const moved = new Map(
      cells.map(({ day_of_week, hour, count }) => [
        ((day_of_week ?? 0) * 24 - 24 + (hour ?? 0) + hours + 168) % 168,
        count,
      ]),
    );
    expect(view.cells.map(({ count }) => count)).toEqual(
      Array.from({ length: 168 }, (_, slot) => moved.get(slot) ?? 0),
    );
  }
  return view.exactness.kind;
}
