import { formatNumber } from './formatNumber.mjs';
import { markdownTable } from './markdownTable.mjs';

const columns = [
  ['our columns', 'columnar'],
  ['our objects', 'objects'],
  ['plain objects', 'naive'],
  ['DuckDB, 1 thread', 'duckdb1'],
  ['DuckDB, 2 threads', 'duckdb2'],
  ['PGlite', 'pglite'],
];

/** A line for each algorithm, for a README: milliseconds, and in brackets how many times ours. */
export function summaryTable(algorithms) {
  const head = ['algorithm', 'rows', 'one pass', ...columns.map(([title]) => title)];
  const rows = algorithms.map(({ title, rows: count, results }) => {
    const find = (id) => results.find((result) => result.id === id);
    const cell = (id) => {
      const result = find(id);
      if (result === undefined) return '–';
      const ratio = id === 'columnar' ? '' : ` (${formatNumber(result.ratios.columnar)}×)`;
      return `${formatNumber(result.ms)} ms${ratio}`;
    };
    return [
      title,
      count.toLocaleString('en-US'),
      `${formatNumber(find('bound').ms)} ms`,
      ...columns.map(([, id]) => cell(id)),
    ];
  });
  return markdownTable(head, rows);
}
