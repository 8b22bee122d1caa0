import { createHeatmapGrid, type HeatmapCell, type HeatmapGrid } from '@callscope/core';

/** Counts of a plausible week, one text a day from Monday on, one letter an hour: a is 1, b is 2, … */
const week = [
  '000000ehmzrzzmvwlvifdc00',
  '000000cdinvnnnhpmhidbb00',
  '000000eesvrymnwmtseeca00',
  '000000bijwztysm2nookda00',
  '000000bepnwwnrlnvjefdb00',
  '000000000eehogigcba00000',
  '000000000beddiedbcb00000',
];

const highest = 30;

/** A week of calls with its peak of 30 on Monday from nine. */
export function heatmapFixture(overrides: readonly HeatmapCell[] = []): HeatmapGrid {
  const cells = new Map<number, HeatmapCell>();
  week.forEach((day, index) => {
    [...day].forEach((letter, hour) => {
      // The index is 0 to 6, so the day is 1 to 7.
      const isoDay = (index + 1) as HeatmapCell['day'];
      cells.set(isoDay * 24 + hour, { day: isoDay, hour, count: countOf(letter) });
    });
  });
  for (const cell of overrides) cells.set(cell.day * 24 + cell.hour, cell);
  return createHeatmapGrid({
    cells: [...cells.values()],
    timeZone: 'America/New_York',
    countedNoun: 'calls',
    period: { start: '2026-02-10', end: '2026-02-16', timeZone: 'America/New_York' },
  });
}

function countOf(letter: string): number {
  if (letter === '0') return 0;
  if (letter === '2') return 28;
  return letter === 'z' ? highest : letter.charCodeAt(0) - 96;
}
