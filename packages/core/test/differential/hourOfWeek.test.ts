import { expect, it, vi } from 'vitest';
import { hourOfWeekCounts } from '../../src/heatmaps/hourOfWeekCounts';
import { createRandom } from './createRandom';
import { openDatabase } from './openDatabase';
import { rowCount } from './rowCount';
import { randomMoment, toTimestamp, zones } from './zones';

vi.setConfig({ testTimeout: 600_000 });

const random = createRandom(13);
const moments = Float64Array.from({ length: rowCount }, () => randomMoment(random));
const database = await openDatabase({
  name: 'moments',
  columns: 'at timestamptz',
  rows: Array.from(moments, (moment) => [toTimestamp(moment)]),
});

it.each([...zones, 'UTC'])('counts hours of the week in %s as EXTRACT does', async (timeZone) => {
  const { rows: expected } = await database.query(
    `WITH walls AS (SELECT at AT TIME ZONE $1 AS wall FROM moments)
     SELECT extract(isodow FROM wall)::int AS day, extract(hour FROM wall)::int AS hour, count(*)::int AS count
     FROM walls GROUP BY 1, 2 ORDER BY 1, 2`,
    [timeZone],
  );
  const { cells, total } = hourOfWeekCounts(moments, { timeZone });
  expect(cells.filter(({ count }) => count > 0)).toEqual(expected);
  expect(total).toBe(rowCount);
});
