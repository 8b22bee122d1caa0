const at = (name) => new URL(`${name}.mjs`, import.meta.url);

export const rollup = {
  id: 'rollup',
  title: 'Daily rollup to 18,000 rows, then series and summary',
  contenders: [
    { id: 'bound', label: 'one pass over the columns', file: at('bound') },
    { id: 'floor', label: 'hand-written dense sums, no rows made', file: at('dense') },
    { id: 'columnar', label: '`rollUpDailyColumnar`', file: at('columnar') },
    { id: 'objects', label: '`rollUpDaily`', file: at('objects') },
    { id: 'naive', label: 'objects: Map by a template text', file: at('naive') },
    {
      id: 'duckdb1',
      label: 'DuckDB, 1 thread',
      file: at('duckdb'),
      parameters: { threads: 1 },
      isPeer: true,
    },
    {
      id: 'duckdb2',
      label: 'DuckDB, 2 threads',
      file: at('duckdb'),
      parameters: { threads: 2 },
      isPeer: true,
    },
    { id: 'pglite', label: 'PGlite', file: at('pglite'), isPeer: true },
  ],
};
