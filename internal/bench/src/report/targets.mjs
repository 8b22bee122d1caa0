import { formatNumber } from './formatNumber.mjs';
import { markdownTable } from './markdownTable.mjs';

const ratio = (of, to) => (find) => find(of)?.ratios[to];
const ms = (id) => (find) => find(id)?.ms;
const memory = (id) => (find) => find(id)?.memory?.overDataMb;

/** How much slower than ours the faster of some contenders is. */
const bestOf =
  (...ids) =>
  (find) => {
    const ratios = ids.map((id) => find(id)?.ratios.columnar).filter((value) => value !== undefined);
    return ratios.length === 0 ? undefined : Math.min(...ratios);
  };

/** The goals that the project has set itself; nothing fails on them. */
const targets = [
  ['A1', 'pairing-ordered', 'columns, × one pass', ratio('columnar', 'bound'), 'at most', 7],
  ['A1', 'pairing-ordered', 'DuckDB on 2 threads, × ours', ratio('duckdb2', 'columnar'), 'at least', 5],
  ['A1', 'pairing-ordered', 'MB over the columns', memory('columnar'), 'at most', 25],
  ['A2', 'pairing-unordered', 'columns, × one pass', ratio('columnar', 'bound'), 'at most', 20],
  ['A2', 'pairing-unordered', 'DuckDB on 2 threads, × ours', ratio('duckdb2', 'columnar'), 'at least', 1],
  [
    'A2',
    'pairing-unordered',
    'Array.sort on the same objects, × our objects',
    ratio('sorted', 'objects'),
    'at least',
    5,
  ],
  ['A3', 'rollup', 'columns, × one pass', ratio('columnar', 'bound'), 'at most', 4.5],
  ['A3', 'rollup', "DuckDB's better run, × ours", bestOf('duckdb1', 'duckdb2'), 'at least', 2],
  [
    'A4',
    'hour-of-week',
    'typed array, × the loop without a zone',
    ratio('columnar', 'utcOnly'),
    'at most',
    1.5,
  ],
  ['A4', 'hour-of-week', "DuckDB's better run, × ours", bestOf('duckdb1', 'duckdb2'), 'at least', 25],
  ['A4', 'hour-of-week', 'Intl for every row, × ours', ratio('naive', 'columnar'), 'at least', 200],
  ['A5', 'gap-fill', 'row objects, ms', ms('objects'), 'at most', 0.1],
  ['A5', 'gap-fill', 'row objects, buckets planned before, ms', ms('objectsPlanned'), 'at most', 0.1],
  ['A5', 'gap-fill', 'columns, ms', ms('columnar'), 'at most', 0.02],
  ['A5', 'gap-fill', 'columns, buckets planned before, ms', ms('columnarPlanned'), 'at most', 0.02],
];

/** Which goals this run reached; those it did not measure are left out. */
export function targetTable(algorithms) {
  const rows = targets.flatMap(([name, id, what, measure, sense, limit]) => {
    const results = algorithms.find((algorithm) => algorithm.id === id)?.results ?? [];
    const value = measure((wanted) => results.find((result) => result.id === wanted));
    if (value === undefined) return [];
    const isReached = sense === 'at most' ? value <= limit : value >= limit;
    return [[`${name}, ${what}`, `${sense} ${limit}`, formatNumber(value), isReached ? 'reached' : 'short']];
  });
  return markdownTable(['goal', 'wanted', 'measured', ''], rows);
}
