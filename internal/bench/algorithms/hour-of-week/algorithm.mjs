const at = (name) => new URL(`${name}.mjs`, import.meta.url);

export const hourOfWeek = {
  id: 'hour-of-week',
  title: 'Hour of the week in America/New_York, a year',
  contenders: [
    { id: 'bound', label: 'one pass over the column', file: at('bound') },
    { id: 'utcOnly', label: 'typed loop without a zone', file: at('utcOnly') },
    { id: 'columnar', label: '`hourOfWeekCounts`, typed array', file: at('columnar') },
    { id: 'objects', label: '`hourOfWeekCounts`, array', file: at('numbers') },
    { id: 'cached', label: 'Intl, cached for each quarter of an hour', file: at('intlCached') },
    { id: 'naive', label: 'Intl, one formatter asked for every row', file: at('intlPerRow') },
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
