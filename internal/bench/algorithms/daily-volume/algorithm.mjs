const at = (name) => new URL(`${name}.mjs`, import.meta.url);

export const dailyVolume = {
  id: 'daily-volume',
  title: 'Daily volume of call legs in America/New_York, 90 days',
  contenders: [
    { id: 'bound', label: 'one pass over the columns', file: at('bound') },
    { id: 'columnar', label: '`dailyVolumeColumnar`', file: at('columnar') },
    { id: 'objects', label: '`dailyVolume`', file: at('objects') },
    { id: 'naive', label: 'objects: one formatter, asked for every row', file: at('naive') },
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
