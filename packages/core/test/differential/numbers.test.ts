import { expect, it, vi } from 'vitest';
import { rate } from '../../src/numbers/rate';
import { roundHalfUp } from '../../src/numbers/roundHalfUp';
import { sum } from '../../src/numbers/sum';
import { weightedAverage } from '../../src/numbers/weightedAverage';
import { createRandom } from './createRandom';
import { openDatabase } from './openDatabase';
import { rowCount } from './rowCount';

vi.setConfig({ testTimeout: 600_000 });

const GROUP_SIZE = 10;
const random = createRandom(20261121);

const rows = Array.from({ length: rowCount }, (_, index) => ({
  groupNumber: Math.floor(index / GROUP_SIZE),
  part: random(5000),
  whole: random(2001),
  value: random(20) === 0 ? null : (random(200_001) - 100_000) / 10 ** random(6),
  digits: random(5),
  weight: random(10) === 0 ? 0 : random(10_000) / 10 ** random(3),
}));

const database = await openDatabase({
  name: 'figures',
  columns:
    'index int, group_number int, part bigint, whole bigint, value numeric, digits int, weight numeric',
  rows: rows.map(({ groupNumber, part, whole, value, digits, weight }, index) => [
    index,
    groupNumber,
    part,
    whole,
    value,
    digits,
    weight,
  ]),
});

async function column(expression: string): Promise<readonly unknown[]> {
  const { rows: found } = await database.query<{ figure: unknown }>(
    `SELECT (${expression})::float8 AS figure FROM figures ORDER BY index`,
  );
  return found.map(({ figure }) => figure);
}

it('rounds rates at 0 to 4 digits as round(numeric) does', async () => {
  const expected = await column('round(100 * part::numeric(40, 20) / nullif(whole, 0), digits)');
  const wrong = rows.filter(
    ({ part, whole, digits }, index) => rate(part, whole, digits) !== expected[index],
  );
  expect(wrong).toEqual([]);
  expect(expected).toHaveLength(rowCount);
});

it('rounds numbers at 0 to 4 digits as round(numeric) does', async () => {
  const expected = await column('round(value, digits)');
  const wrong = rows.filter(
    ({ value, digits }, index) => (value === null ? null : roundHalfUp(value, digits)) !== expected[index],
  );
  expect(wrong).toEqual([]);
});

it('averages groups by weight as numeric arithmetic does', async () => {
  const groups = Array.from({ length: Math.ceil(rowCount / GROUP_SIZE) }, (_, group) =>
    rows.slice(group * GROUP_SIZE, (group + 1) * GROUP_SIZE),
  );
  const { rows: expected } = await database.query(
    `WITH totals AS (
       SELECT group_number,
         sum(value * weight)::numeric(60, 30) AS total,
         nullif(sum(weight) FILTER (WHERE value IS NOT NULL), 0) AS weights
       FROM figures GROUP BY group_number)
     SELECT (total / weights)::float8 AS nearest, round(total / weights, 4)::float8 AS rounded
     FROM totals ORDER BY group_number`,
  );
  const given = groups.map((group) => ({
    nearest: weightedAverage(group),
    rounded: weightedAverage(group, 4),
  }));
  expect(given).toEqual(expected);
});

it('adds what numeric arithmetic adds, in the order of the rows and in the other', async () => {
  const { rows: expected } = await database.query(`SELECT sum(part)::float8 AS total FROM figures`);
  const parts = rows.map(({ part }) => part);
  expect([{ total: sum(parts) }]).toEqual(expected);
  expect(sum(parts.reverse())).toBe(sum(parts));
});
