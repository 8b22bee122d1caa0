const at = (name) => new URL(`${name}.mjs`, import.meta.url);

export const gapFill = {
  id: 'gap-fill',
  title: 'Gap filling, the hours of 90 days for two series',
  rows: 2600,
  contenders: [
    { id: 'bound', label: 'one pass over the columns', file: at('bound') },
    { id: 'floor', label: 'hand-written dense columns', file: at('denseColumns') },
    { id: 'columnar', label: '`fillGapsColumnar`', file: at('columnar') },
    {
      id: 'columnarPlanned',
      label: '`fillGapsColumnar`, buckets planned before',
      file: at('columnar'),
      parameters: { isPlanned: true },
    },
    { id: 'floorObjects', label: 'hand-written dense row objects', file: at('denseObjects') },
    { id: 'objects', label: '`fillGaps`', file: at('objects') },
    {
      id: 'objectsPlanned',
      label: '`fillGaps`, buckets planned before',
      file: at('objects'),
      parameters: { isPlanned: true },
    },
    { id: 'naive', label: 'Map by ISO text', file: at('mapByIso') },
    { id: 'find', label: 'Array.find for every hour', file: at('findPerHour') },
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
